"""ITI-118 and the searches of the directory, over HTTP."""

from collections.abc import Callable
from datetime import datetime

import pytest

from app.practice.desk import CARDIOLOGY, RECORD_NUMBER, SNOMED, Desk, Json, actor, included, issues, matches, texts

PERIOD = ("date", "ge2026-10-01")
ALL = ("_count", "1000")


@pytest.fixture(scope="module")
def busy_patient(desk: Desk) -> str:
    """A patient with several appointments."""
    keys = [one["id"] for one in matches(desk.get("/Patient", ALL).json())]
    counts: dict[str, int] = {key: desk.get("/Appointment", ("patient", key), PERIOD).json()["total"] for key in keys}
    best: str = max(counts, key=lambda key: counts[key])
    assert 5 <= counts[best] <= 50
    return best


def appointments(desk: Desk, *query: tuple[str, str]) -> list[Json]:
    answer = desk.get("/Appointment", *query)
    assert answer.status_code == 200, answer.text
    return matches(answer.json())


def ids(found: list[Json]) -> list[str]:
    return [one["id"] for one in found]


def test_a_patient_may_be_named_in_every_way(desk: Desk, busy_patient: str) -> None:
    found = ids(appointments(desk, ("patient", busy_patient), PERIOD))
    number = next(i["value"] for i in desk.patient(busy_patient)["identifier"] if i["system"] == RECORD_NUMBER)
    base = str(desk.client.base_url).rstrip("/")
    for name, value in (
        ("patient", f"Patient/{busy_patient}"),
        ("patient", f"{base}/Patient/{busy_patient}"),
        ("patient:Patient", busy_patient),
        ("patient.identifier", f"{RECORD_NUMBER}|{number}"),
        ("patient:identifier", f"{RECORD_NUMBER}|{number}"),
    ):
        assert ids(appointments(desk, (name, value), PERIOD)) == found, name
    assert all(actor(one, "Patient") for one in appointments(desk, ("patient", busy_patient), PERIOD))


def test_an_unknown_system_gives_an_empty_answer(desk: Desk) -> None:
    answer = desk.get("/Appointment", ("patient.identifier", "urn:oid:2.999.777|1"), PERIOD)
    assert (answer.status_code, answer.json()["total"], answer.json()["type"]) == (200, 0, "searchset")
    assert desk.get("/Appointment", ("patient.identifier", "1"), PERIOD).status_code == 400


def test_get_and_post_agree(desk: Desk, busy_patient: str) -> None:
    by_get = desk.get("/Appointment", ("patient", busy_patient), ("date", "ge2026-11-23"), ("date", "lt2026-12-23"))
    form = {"patient": busy_patient, "date": ["ge2026-11-23", "lt2026-12-23"]}
    by_post = desk.client.post("/Appointment/_search", data=form)
    assert by_post.json() == by_get.json()
    assert by_get.json()["total"] > 0


def test_dates_bound_the_start(desk: Desk, busy_patient: str) -> None:
    everything = appointments(desk, ("patient", busy_patient), PERIOD)
    middle = everything[len(everything) // 2]
    start = middle["start"]
    for prefix, expected in (
        ("ge", [one for one in everything if moment(one) >= moment(middle)]),
        ("gt", [one for one in everything if moment(one) > moment(middle)]),
        ("lt", [one for one in everything if moment(one) < moment(middle)]),
        ("le", [one for one in everything if moment(one) <= moment(middle)]),
        ("", [one for one in everything if moment(one) == moment(middle)]),
        ("ne", [one for one in everything if moment(one) != moment(middle)]),
    ):
        found = appointments(desk, ("patient", busy_patient), PERIOD, ("date", prefix + start))
        assert ids(found) == ids(expected), prefix
    day = [one for one in everything if one["start"][:10] == start[:10]]
    assert ids(appointments(desk, ("patient", busy_patient), ("date", start[:10]))) == ids(day)


def moment(appointment: Json) -> datetime:
    return datetime.fromisoformat(appointment["start"])


def test_the_required_pair(desk: Desk) -> None:
    for query in ([], [("patient", "pat-001")], [("date", "ge2026-01-01")], [("patient", ""), PERIOD]):
        answer = desk.get("/Appointment", *query)
        assert answer.status_code == 400
        assert issues(answer.json())[0]["code"] == "required"
    assert desk.get("/Appointment", ("_id", "x")).json()["total"] == 0


def test_one_appointment_by_id_and_by_identifier(desk: Desk, busy_patient: str) -> None:
    one = appointments(desk, ("patient", busy_patient), PERIOD)[0]
    number = one["identifier"][0]
    assert appointments(desk, ("_id", one["id"])) == [one]
    assert appointments(desk, ("identifier", f"{number['system']}|{number['value']}")) == [one]
    assert appointments(desk, ("identifier", f"urn:other|{number['value']}")) == []


def test_other_criteria_narrow(desk: Desk, busy_patient: str) -> None:
    everything = appointments(desk, ("patient", busy_patient), PERIOD)
    one = everything[0]

    def by(kind: str, other: Json) -> bool:
        return actor(other, kind) == actor(one, kind)

    def coded(name: str) -> str:
        return str(one[name][0]["coding"][0]["code"])

    wishes: tuple[tuple[str, str, Callable[[Json], bool]], ...] = (
        ("status", one["status"], lambda other: other["status"] == one["status"]),
        ("practitioner", actor(one, "Practitioner"), lambda other: by("Practitioner", other)),
        ("location", f"Location/{actor(one, 'Location')}", lambda other: by("Location", other)),
        ("specialty", f"{SNOMED}|{coded('specialty')}", lambda other: other["specialty"] == one["specialty"]),
        ("appointment-type", one["appointmentType"]["coding"][0]["code"],
         lambda other: other["appointmentType"] == one["appointmentType"]),
        ("service-type", coded("serviceType"), lambda other: other["serviceType"] == one["serviceType"]),
    )  # fmt: skip
    for name, value, same in wishes:
        found = appointments(desk, ("patient", busy_patient), PERIOD, (name, value))
        assert ids(found) == ids([other for other in everything if same(other)]), name
    some = appointments(desk, ("patient", busy_patient), PERIOD, ("status", "booked,cancelled"))
    assert ids(some) == ids([one for one in everything if one["status"] in {"booked", "cancelled"}])
    staff = desk.get(f"/Practitioner/{actor(one, 'Practitioner')}").json()["identifier"][0]
    by_number = ("practitioner.identifier", f"{staff['system']}|{staff['value']}")
    assert one["id"] in ids(appointments(desk, ("patient", busy_patient), PERIOD, by_number))


@pytest.mark.parametrize(
    ("wanted", "kinds"),
    [
        ("Appointment:actor", {"Patient", "Practitioner", "Location", "HealthcareService"}),
        ("*", {"Patient", "Practitioner", "Location", "HealthcareService"}),
        ("Appointment:patient", {"Patient"}),
        ("Appointment:practitioner", {"Practitioner"}),
        ("Appointment:location", {"Location"}),
        ("Appointment:actor:Location", {"Location"}),
    ],
)
def test_includes(desk: Desk, busy_patient: str, wanted: str, kinds: set[str]) -> None:
    bundle = desk.get("/Appointment", ("patient", busy_patient), PERIOD, ("_include", wanted)).json()
    extra = included(bundle)
    assert {one.partition("/")[0] for one in extra} == kinds
    assert len(set(extra)) == len(extra)
    assert bundle["total"] == len(matches(bundle))


def test_held_and_cancelled_appointments_are_found(desk: Desk) -> None:
    booked = desk.booked(desk.slots(1)[0]["id"], desk.patient("pat-077"))
    desk.cancel(booked["id"])
    found = appointments(desk, ("patient", "pat-077"), ("date", booked["start"]))
    assert booked["id"] in ids(found)
    held = matches(desk.hold(desk.slots(1)[0]["id"]).json())[0]
    assert appointments(desk, ("_id", held["id"]), ("status", "pending"))[0]["status"] == "pending"


def test_pages_make_up_the_total(desk: Desk, busy_patient: str) -> None:
    for path, query in (
        ("/Appointment", [("patient", busy_patient), PERIOD]),
        ("/Patient", []),
        ("/PractitionerRole", [("specialty", CARDIOLOGY)]),
    ):
        whole = ids(matches(desk.get(path, *query, ALL).json()))
        page = desk.get(path, *query, ("_count", "3" if len(whole) < 50 else "33")).json()
        seen = ids(matches(page))
        while following := [link["url"] for link in page["link"] if link["relation"] == "next"]:
            assert page["total"] == len(whole)
            page = desk.client.get(following[0]).json()
            seen += ids(matches(page))
        assert seen == whole, path
        assert desk.get(path, *query, ("_count", "0")).json()["total"] == len(whole)


def test_order(desk: Desk, busy_patient: str) -> None:
    up = appointments(desk, ("patient", busy_patient), PERIOD)
    down = appointments(desk, ("patient", busy_patient), PERIOD, ("_sort", "-date"))
    assert [moment(one) for one in up] == sorted(moment(one) for one in up)
    assert [moment(one) for one in down] == sorted((moment(one) for one in up), reverse=True)
    other = desk.get("/Appointment", ("patient", busy_patient), PERIOD, ("_sort", "status")).json()
    assert "sorted by date" in texts(other)


def test_what_is_not_known_is_said_or_refused(desk: Desk) -> None:
    for path, query in (
        ("/Patient", ("shoe-size", "44")),
        ("/Appointment", ("slot", "x")),
        ("/PractitionerRole", ("_include", "PractitionerRole:endpoint")),
    ):
        pair = [("patient", "pat-001"), PERIOD] if path == "/Appointment" else []
        lenient = desk.get(path, query, *pair)
        assert lenient.status_code == 200
        assert issues(lenient.json())[0]["severity"] == "warning"
        strict = desk.get(path, query, *pair, Prefer="handling=strict")
        assert strict.status_code == 400


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/Appointment", [("patient", "pat-001"), ("date", "tomorrow")]),
        ("/Appointment", [("patient", "pat-001"), ("date", "ge2026-13-01")]),
        ("/Appointment", [("patient:Device", "x"), PERIOD]),
        ("/Patient", [("birthdate", "1980-02-30")]),
        ("/Patient", [("name:missing", "true")]),
        ("/Patient", [("gender:not", "male")]),
        ("/Patient", [("_count", "many")]),
        ("/Patient", [("_count", "-1")]),
    ],
)
def test_values_that_cannot_be_used(desk: Desk, path: str, query: list[tuple[str, str]]) -> None:
    answer = desk.get(path, *query)
    assert answer.status_code == 400
    assert answer.json()["resourceType"] == "OperationOutcome"
