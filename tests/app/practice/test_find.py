"""ITI-115 over HTTP."""

from datetime import datetime, timedelta

import httpx
import pytest

from app.practice.desk import (
    CARDIOLOGY,
    EDUCATION,
    FOLLOW_UP,
    IHE,
    JSON_TYPE,
    SNOMED,
    Desk,
    Json,
    actor,
    criteria,
    issues,
    matches,
    parameters,
    reference,
    text,
    texts,
)  # fmt: skip

TWELVE_WEEKS = "2027-02-15T00:00:00+01:00"


def all_pages(desk: Desk, first: Json) -> list[Json]:
    pages = [first]
    while following := [link["url"] for link in pages[-1]["link"] if link["relation"] == "next"]:
        pages.append(desk.client.get(following[0]).json())
    return pages


def test_a_proposal_keeps_to_the_profile(desk: Desk) -> None:
    given = (
        text("specialty", CARDIOLOGY),
        text("visit-type", FOLLOW_UP),
        reference("patient-reference", "Patient/pat-005"),
    )
    bundle = desk.find(*given)
    assert bundle["type"] == "searchset"
    assert bundle["meta"]["profile"] == [f"{IHE}/StructureDefinition/ihe-sched-avail-bundle"]
    proposal = matches(bundle)[0]
    assert proposal["meta"]["profile"] == [f"{IHE}/StructureDefinition/ihe-sched-appt"]
    assert proposal["status"] == "proposed"
    assert proposal["requestedPeriod"] == [{"start": "2026-11-23T00:00:00+01:00", "end": "2026-12-05T00:00:00+01:00"}]
    assert proposal["specialty"][0]["coding"][0]["display"] == "Cardiology"
    assert proposal["serviceType"][0]["coding"][0]["code"] == "185389009"
    kinds = [participant["actor"]["reference"].partition("/")[0] for participant in proposal["participant"]]
    assert kinds == ["Practitioner", "Location", "HealthcareService", "Patient"]
    assert {participant["status"] for participant in proposal["participant"]} == {"needs-action"}
    assert all(participant["required"] == "required" for participant in proposal["participant"])
    start, end = datetime.fromisoformat(proposal["start"]), datetime.fromisoformat(proposal["end"])
    assert (end - start) == timedelta(minutes=proposal["minutesDuration"]) == timedelta(minutes=20)


def test_times_have_the_offset_of_their_place(desk: Desk) -> None:
    found = matches(desk.find(_count="1000"))
    offsets = {(actor(one, "Location"), one["start"][-6:]) for one in found}
    assert offsets == {("loc-1", "+01:00"), ("loc-2", "+01:00"), ("loc-3", "+02:00"), ("loc-4", "+02:00")}


def test_there_is_always_an_informational_outcome(desk: Desk) -> None:
    assert any(issue["severity"] == "information" for issue in issues(desk.find()))
    nothing = desk.find(text("specialty", "http://example.org|none"))
    assert nothing["total"] == 0
    assert "nobody here offers" in texts(nothing)
    assert not matches(nothing)


def test_kinds_are_and_and_repeats_are_or_in_order_of_preference(desk: Desk) -> None:
    two = (reference("practitioner", "Practitioner/prac-06"), reference("practitioner", "Practitioner/prac-04"))
    found = matches(desk.find(*two, text("visit-type", FOLLOW_UP), _count="1000"))
    assert {actor(one, "Practitioner") for one in found} == {"prac-04", "prac-06"}
    assert {actor(one, "HealthcareService") for one in found} == {"svc-02"}
    at_one_time: dict[datetime, list[str]] = {}
    for one in found:
        at_one_time.setdefault(datetime.fromisoformat(one["start"]), []).append(actor(one, "Practitioner"))
    both = [who for who in at_one_time.values() if len(who) == 2]
    assert both
    assert all(who == ["prac-06", "prac-04"] for who in both)
    other_way = matches(desk.find(two[1], two[0], text("visit-type", FOLLOW_UP), _count="1000"))
    assert len(other_way) == len(found)
    assert [one["id"] for one in other_way] != [one["id"] for one in found]


@pytest.mark.parametrize(
    ("parameter", "sites"),
    [
        (reference("location-reference", "Location/loc-3"), {"loc-3"}),
        (text("location-string", "uppsala"), {"loc-2"}),
        (text("location-string", "118 99"), {"loc-1"}),
        (text("location-string", "Mallitie"), {"loc-4"}),
        (reference("organization", "Organization/org-4"), {"loc-4"}),
        (reference("organization", "Organization/org-0"), {"loc-1", "loc-2", "loc-3", "loc-4"}),
        ({"name": "location-reference",
          "valueReference": {"identifier": {"system": "https://tallhojd.example/id/location", "value": "LOC-2"}}},
         {"loc-2"}),
    ],
)  # fmt: skip
def test_places(desk: Desk, parameter: Json, sites: set[str]) -> None:
    found = matches(desk.find(parameter, _count="1000"))
    assert {actor(one, "Location") for one in found} == sites


def test_an_absolute_reference_of_this_server_is_understood_and_another_is_not(desk: Desk) -> None:
    own = str(desk.client.base_url).rstrip("/") + "/Practitioner/prac-04"
    assert desk.find(reference("practitioner", own))["total"] > 0
    other = desk.find(reference("practitioner", "https://elsewhere.example/fhir/Practitioner/prac-04"))
    assert other["total"] == 0
    assert "no such Practitioner" in texts(other)


def test_times_of_the_patient_are_not_proposed_again(desk: Desk) -> None:
    proposal, *_ = desk.slots(3)
    patient = desk.patient("pat-050")
    desk.booked(proposal["id"], patient)
    others = matches(desk.find(reference("patient-reference", "Patient/pat-050"), _count="1000"))
    by_resource = matches(desk.find({"name": "patient-resource", "resource": patient}, _count="1000"))
    assert [one["id"] for one in others] == [one["id"] for one in by_resource]
    start, end = (datetime.fromisoformat(proposal[name]) for name in ("start", "end"))
    for one in others:
        assert datetime.fromisoformat(one["end"]) <= start or end <= datetime.fromisoformat(one["start"])


def test_several_patients_are_a_group(desk: Desk) -> None:
    two = (reference("patient-reference", "Patient/pat-001"), reference("patient-reference", "Patient/pat-002"))
    bundle = desk.find(*two, _count="1000")
    assert {actor(one, "HealthcareService") for one in matches(bundle)} == {"svc-11", "svc-12"}
    assert "Several patients" in texts(bundle)
    education = matches(bundle)[0]
    assert sum(one["actor"]["reference"].startswith("Patient/") for one in education["participant"]) == 2
    assert desk.find(*two, text("visit-type", FOLLOW_UP))["total"] == 0
    assert desk.find(*two, text("visit-type", EDUCATION))["total"] > 0


def test_timing_narrows_to_preferred_times(desk: Desk) -> None:
    timing = {"repeat": {"dayOfWeek": ["tue"], "timeOfDay": ["09:00:00"]}}
    found = matches(desk.find({"name": "timing", "valueTiming": timing}, _count="1000"))
    assert found
    for one in found:
        local = datetime.fromisoformat(one["start"])
        assert (local.weekday(), local.hour) == (1, 9)


def test_reason_referral_and_insurance_are_noted(desk: Desk) -> None:
    bundle = desk.find(
        text("reason", f"{SNOMED}|38341003"),
        {"name": "referral-identifier", "valueIdentifier": {"system": "urn:oid:2.999.9", "value": "R-1"}},
        reference("insurance-reference", "InsurancePlan/1"),
    )
    assert bundle["total"] > 0
    assert all(word in texts(bundle) for word in ("reason", "referral", "insurance"))


def test_pages_make_up_the_total_without_repeats(desk: Desk) -> None:
    given = (reference("practitioner", "Practitioner/prac-07"), reference("practitioner", "Practitioner/prac-08"))
    pages = all_pages(desk, desk.find(*given, _count="37"))
    ids = [one["id"] for page in pages for one in matches(page)]
    assert len(pages) > 2
    assert {page["total"] for page in pages} == {len(ids)}
    assert len(set(ids)) == len(ids)
    whole = matches(desk.find(*given, _count="1000"))
    assert [one["id"] for one in whole] == ids


def test_a_time_taken_between_pages_is_left_out_and_the_total_says_so(desk: Desk) -> None:
    given = reference("practitioner", "Practitioner/prac-20")
    first = desk.find(given, _count="5")
    upcoming = matches(desk.find(given, _count="30"))[12]
    desk.booked(upcoming["id"])
    pages = all_pages(desk, first)
    ids = [one["id"] for page in pages for one in matches(page)]
    assert upcoming["id"] not in ids
    assert pages[-1]["total"] == len(ids) < first["total"]


def test_page_sizes(desk: Desk) -> None:
    assert len(matches(desk.find(end=TWELVE_WEEKS))) == 200
    assert len(matches(desk.find(end=TWELVE_WEEKS, _count="5000"))) == 1000
    nothing = desk.find(end=TWELVE_WEEKS, _count="0")
    assert nothing["total"] > 10_000
    assert matches(nothing) == []
    assert [link["relation"] for link in nothing["link"]] == ["self"]


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (parameters({"name": "end", "valueDateTime": TWELVE_WEEKS}), "needs the parameter start"),
        (parameters({"name": "start", "valueDateTime": TWELVE_WEEKS}), "needs the parameter end"),
        (criteria(start="2026-11-23T08:00:00"), "offset"),
        (criteria(start="2026-11-23"), "offset"),
        (criteria(start="2026-06-31T08:00:00Z"), "offset"),
        (criteria(start="2026-12-24T08:00:00Z", end="2026-12-24T08:00:00Z"), "after its start"),
        (parameters(text("start", "2026-11-23T08:00:00Z"), text("end", TWELVE_WEEKS)), "valueDateTime"),
        (criteria({"name": "start", "valueDateTime": TWELVE_WEEKS}), "only once"),
        (criteria(text("specialty", "394579002")), "system|code"),
        (criteria(text("reason", "|x")), "system|code"),
        (criteria({"name": "practitioner", "valueString": "Practitioner/prac-01"}), "valueReference"),
        (criteria(reference("practitioner", "Location/loc-1")), "has to refer to a Practitioner"),
        (criteria({"name": "practitioner", "valueReference": {"display": "Dr X"}}), "reference or an identifier"),
        (criteria({"name": "timing", "valueTiming": {"repeat": {"dayOfWeek": ["monday"]}}}), "no day"),
        (criteria({"name": "patient-resource", "resource": {"resourceType": "Organization"}}), "has to be a Patient"),
        ({"resourceType": "Bundle", "type": "batch"}, "Parameters"),
        ({"resourceType": "Parameters", "parameter": {"name": "start"}}, "has to be a list"),
        (parameters({"valueString": "x"}), "needs a name"),
    ],
)  # fmt: skip
def test_a_question_that_cannot_be_understood_is_refused(desk: Desk, body: Json, part: str) -> None:
    answer = desk.post("find", body)
    assert answer.status_code == 400
    assert part in texts(answer.json())


def test_an_unknown_parameter_is_said_and_refused_only_when_strict(desk: Desk) -> None:
    body = criteria(text("colour", "blue"))
    assert "colour" in texts(desk.post("find", body).json())
    headers = {"Prefer": "handling=strict", "Content-Type": JSON_TYPE}
    assert desk.client.post("/Appointment/$find", json=body, headers=headers).status_code == 400


def test_find_by_get(desk: Desk) -> None:
    query = [("start", "2026-11-23T00:00:00+01:00"), ("end", "2026-12-05T00:00:00+01:00")]
    answer = desk.get("/Appointment/$find", *query, ("practitioner", "Practitioner/prac-04"))
    by_post = desk.find(reference("practitioner", "Practitioner/prac-04"))
    assert answer.json()["total"] == by_post["total"] > 0
    unescaped = desk.client.get(
        "/Appointment/$find?start=2026-11-23T00:00:00+01:00&end=2026-12-05T00:00:00+01:00"
        "&practitioner=Practitioner/prac-04"
    )
    assert unescaped.json()["total"] == by_post["total"]


def test_a_link_that_was_not_made_here_is_refused(desk: Desk) -> None:
    for cursor in ("nonsense", "eJyrVspOzUlNSVWqBQAYPgQB", ""):
        answer: httpx.Response = desk.get("", ("_page", cursor))
        assert answer.status_code == 400, cursor
        assert answer.json()["resourceType"] == "OperationOutcome"


def test_past_times_are_not_proposed_and_the_end_of_the_calendar_is_said(desk: Desk) -> None:
    bundle = desk.find(start="2026-11-23T00:00:00+01:00", end="2028-01-01T00:00:00+01:00", _count="1")
    first = datetime.fromisoformat(matches(bundle)[0]["start"])
    assert first >= datetime.fromisoformat("2026-11-23T05:30:00+01:00")
    assert "open for booking until" in texts(bundle)
    assert "present moment" in texts(bundle)
