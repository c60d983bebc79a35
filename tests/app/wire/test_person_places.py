from __future__ import annotations

import json

from slotdesk.wire.person_places import Places, in_reference, person_member
from slotdesk.wire.syntax import Syntax
from slotdesk.wire.text_events import value_of


def _names(text: str, syntax: Syntax) -> list[tuple[str, str | None, bool]]:
    places = Places()
    for _ in places.walk(text, syntax):
        pass
    return [(value_of(text, one, syntax), person_member(around), in_reference(around)) for around, one in places.names]


def test_a_resource_is_known_whatever_the_order_of_its_members() -> None:
    text = json.dumps({"name": [{"family": "Berg"}], "resourceType": "Patient"})
    assert _names(text, Syntax.JSON) == [("Berg", "name", False)]
    assert _names(text.replace("Patient", "Practitioner"), Syntax.JSON) == [("Berg", None, False)]


def test_references_are_known_by_where_they_lead_or_by_their_type() -> None:
    one = {"actor": {"display": "Berg, Eva", "reference": "https://a.example/Patient/1"}}
    other = {"actor": {"identifier": {"value": "1912"}, "type": "Patient"}}
    doctor = {"actor": {"display": "Dr Lind", "reference": "Practitioner/1"}}
    assert [_names(json.dumps(each), Syntax.JSON)[0][2] for each in (one, other, doctor)] == [True, True, False]
    xml = '<actor><reference value="Patient/1"/><display value="Berg"/></actor>'
    assert _names(xml, Syntax.XML) == [("Berg", None, True)]


def test_free_text_is_marked() -> None:
    places = Places()
    for _ in places.walk('[{"valueString": "x", "name": "comment"}, {"name": "start"}]', Syntax.JSON):
        pass
    assert [frame.is_free for frame in places.frames] == [False, True, False]
