"""The shape of JSON that clients send."""

import pytest

from app.practice.desk import JSON_TYPE, Desk, Json, issues, matches
from app.practice.test_xml_format import EVERYTHING
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.shape import check_resource
from slotdesk.practice.xml_format import write_xml


def test_all_that_json_can_say_passes() -> None:
    check_resource(EVERYTHING)
    check_resource({"resourceType": "Parameters", "parameter": [{"name": "x", "resource": EVERYTHING}]})


def patient(**elements: object) -> Json:
    return {"resourceType": "Patient", **elements}


@pytest.mark.parametrize(
    ("resource", "part"),
    [
        ([], "a resource"),
        ({"resourceType": "Slot"}, "Slot"),
        ({"resourceType": ["Patient"]}, "not a resource"),
        (patient(colour="x"), "no element"),
        (patient(name={}), "Patient.name"),
        (patient(name=[]), "Patient.name"),
        (patient(name=["x"]), "Patient.name[0]"),
        (patient(name=[{"given": "x"}]), "Patient.name[0].given"),
        (patient(name=[{"given": [None]}]), "Patient.name[0].given[0]"),
        (patient(name=[{"family": ""}]), "not empty"),
        (patient(gender=None), "Patient.gender"),
        (patient(active="true"), "true or false"),
        (patient(multipleBirthInteger=True), "whole number"),
        (patient(multipleBirthInteger=1.5), "whole number"),
        (patient(_gender="x"), "an object"),
        (patient(_gender=None), "an object"),
        (patient(contained=["x"]), "a resource"),
        (patient(contained=[patient(active=1)]), "Patient.contained[0].active"),
        (patient(maritalStatus={"coding": "x"}), "Patient.maritalStatus.coding"),
    ],
)
def test_what_has_another_shape_is_refused_with_its_place(resource: object, part: str) -> None:
    with pytest.raises(RequestRefused) as caught:
        check_resource(resource)
    assert caught.value.status == 400
    assert part in caught.value.issue.text


def test_what_was_accepted_can_be_written_in_both_formats(desk: Desk) -> None:
    appointment = desk.slots(1)[0]
    pending = {name: value for name, value in appointment.items() if name != "id"} | {"status": "pending"}
    answer = desk.book_resource(pending | {"reasonCode": [{"coding": "x"}]}, desk.patient())
    assert answer.status_code == 400
    assert issues(answer.json())[0]["expression"][0].endswith("reasonCode[0].coding")
    kept = {"reasonCode": [{"text": "x", "extension": [{"url": "u", "valueMoney": {"value": 2.5, "currency": "EUR"}}]}]}
    answer = desk.book_resource(pending | kept, desk.patient(), EVERYTHING)
    assert answer.status_code == 422  # two patients, no group
    answer = desk.book_resource(pending | kept, EVERYTHING)
    booked = matches(answer.json())[0]
    assert booked["reasonCode"] == kept["reasonCode"]
    key = next(one["actor"]["reference"] for one in booked["participant"] if "Patient" in one["actor"]["reference"])
    for path in (f"/Appointment/{booked['id']}", f"/{key}"):
        both = [desk.get(path, ("_format", name)) for name in ("json", "xml")]
        assert [one.status_code for one in both] == [200, 200]
        assert write_xml(both[0].json(), pretty=False) == both[1].content


def test_a_narrative_or_text_of_any_kind_does_no_harm(desk: Desk) -> None:
    body = b'{"resourceType": "Parameters", "parameter": [{"name": "\\ud800"}]}'
    answer = desk.client.post("/Appointment/$find", content=body, headers={"Content-Type": JSON_TYPE})
    assert answer.status_code == 400
