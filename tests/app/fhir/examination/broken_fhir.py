"""For each rule of FHIR a message that breaks it, and only it."""

from __future__ import annotations

import json
from typing import Any

from app.fhir.examination.messages import (
    XML,
    Json,
    appointment,
    bundle,
    capabilities,
    entry,
    find,
    found,
    look_up,
    parameters,
    patient,
    read,
    statement,
)
from slotdesk.fhir.examination.message import Message

_LABELLED_XML = {"Content-Type": XML}
_FHIR = 'xmlns="http://hl7.org/fhir"'


def _xml(inner: str, around: str = _FHIR) -> Message:
    return read(f"<Patient {around}>{inner}</Patient>", path="Patient/p2", headers=_LABELLED_XML)


def _replaced(old: str, new: str) -> Message:
    text = json.dumps(bundle(entry(appointment(comment="x"))))
    assert old in text
    return find(text.replace(old, new, 1))


def _part(**members: Any) -> list[Json]:
    return [{"actor": {"reference": "Practitioner/p1"}, "status": "accepted", **members}]


def _extended(extension: Json) -> Message:
    return patient(extension=[extension])


def _organization(**members: Any) -> Message:
    made = {"resourceType": "Organization", "id": "o1", "name": "Example", **members}
    return read({name: value for name, value in made.items() if value is not None})


def _definition(**members: Any) -> Message:
    made = {
        "resourceType": "OperationDefinition",
        "id": "d1",
        "name": "Find",
        "status": "active",
        "kind": "operation",
        "code": "find",
        "system": False,
        "type": True,
        "instance": False,
        **members,
    }
    return read(made)


def _defined(**members: Any) -> Message:
    return _definition(parameter=[{"name": "a", "use": "in", "min": 0, "max": "1", "type": "string", **members}])


def _bundle(**members: Any) -> Message:
    return read({"resourceType": "Bundle", "id": "b1", **members}, path="Bundle/b1")


def _timing(**repeat: Any) -> Message:
    return _extended({"url": "http://example.org/t", "valueTiming": {"repeat": repeat}})


def _value(**value: Any) -> Message:
    return _extended({"url": "http://example.org/v", **value})


def _narrative(div: str) -> Message:
    return patient(text={"status": "generated", "div": div})


_DIV = '<div xmlns="http://www.w3.org/1999/xhtml">{}</div>'
_DEEP = "[" * 150 + "]" * 150
_INNER: Json = {"resourceType": "Organization", "id": "c1", "name": "Inner"}
_REFERRED: Json = {"managingOrganization": {"reference": "#c1"}}

WRITING: dict[str, Message] = {
    "malformed": _replaced('"total": 1,', '"total": 1,,'),
    "not-utf-8": find(json.dumps(bundle(entry(appointment(comment="ö"))), ensure_ascii=False).encode("latin-1")),
    "byte-order-mark": find(b"\xef\xbb\xbf" + json.dumps(bundle(entry(appointment()))).encode()),
    "invalid-character": _replaced('"comment": "x"', '"comment": "a\x01b"'),
    "duplicate-property": _replaced('"comment": "x"', '"comment": "x", "comment": "y"'),
    "doctype": read(f"<!DOCTYPE Patient><Patient {_FHIR}/>", path="Patient/p2", headers=_LABELLED_XML),
    "too-deep": _replaced('"comment": "x"', f'"comment": {_DEEP}'),
    "examined-in-part": read('{"resourceType":"Patient","x":[' + "{}," * 1_300_000 + "{}]}", path="Patient/p2"),
    "more-findings": found(identifier=[{"value": ""} for _ in range(40)]),
    "no-resource": find('{"total": 1}'),
    "unknown-resource": look_up(entry({"resourceType": "Patiant", "id": "p2"}, "include"),
                                path="Patient?name=a&_include=*"),
    "not-examined": read({"resourceType": "Coverage", "id": "c1"}),
    "xml-namespace": _xml('<id value="p2"/><gender xmlns="urn:other" value="male"/>'),
    "xml-order": _xml('<id value="p2"/><gender value="male"/><active value="true"/>'),
    "xml-text": _xml('<id value="p2"/>text'),
    "xml-attribute": _xml('<id value="p2"/><gender value="male" colour="red"/>'),
}  # fmt: skip

ELEMENTS: dict[str, Message] = {
    "missing-element": found(requestedPeriod=None),
    "unknown-element": found(colour="red"),
    "too-many": found(requestedPeriod=[{"start": "2026-08-04"}, {"start": "2026-08-04"}]),
    "array-expected": patient(name={"family": "Berg"}),
    "array-unexpected": patient(gender=["female"]),
    "null-value": patient(birthDate=None),
    "choice-twice": patient(deceasedBoolean=True, deceasedDateTime="2026-01-01"),
    "wrong-type": patient(active="true"),
    "wrong-form": patient(birthDate="2026-02-30"),
    "no-offset": found(start="2026-08-04T09:00:00"),
    "unknown-code": patient(gender="f"),
    "unknown-status": found(status="free"),
    "reference-target": found(participant=_part(actor={"reference": "RelatedPerson/r1"})),
    "empty-reference": found(participant=_part(actor={"type": "Practitioner"})),
    "no-participant": found(participant=None),
    "end-not-after-start": found(end="2026-08-04T08:00:00+02:00"),
}

INVARIANTS: dict[str, Message] = {
    "ele-1": found(reasonCode=[{}]),
    "ext-1": _extended({"url": "http://example.org/v"}),
    "app-1": read({**appointment(participant=[{"status": "accepted"}])}),
    "app-2": read(appointment(end=None)),
    "app-3": read(appointment(status="booked", start=None, end=None)),
    "app-4": found(cancelationReason={"text": "ill"}),
    "att-1": patient(photo=[{"data": "aGFsbG8="}]),
    "bdl-1": _bundle(type="collection", total=1),
    "bdl-2": _bundle(type="collection", entry=[entry({"resourceType": "Patient", "id": "p2"})]),
    "bdl-3": _bundle(type="batch", entry=[{"resource": {"resourceType": "Patient", "id": "p2"}}]),
    "bdl-4": _bundle(type="batch-response", entry=[{"resource": {"resourceType": "Patient", "id": "p2"}}]),
    "bdl-5": _bundle(type="collection", entry=[{"fullUrl": "urn:uuid:4f5a8a6e-4d8f-4b1c-9c5a-0a0a0a0a0a0a"}]),
    "duplicate-entry": find(bundle(entry(appointment()), entry(appointment()))),
    "bdl-8": find(bundle(entry(appointment(), fullUrl="https://fhir.example.org/r4/Appointment/a1/_history/2"))),
    "bdl-9": _bundle(type="document", timestamp="2026-08-01T00:00:00Z"),
    "bdl-10": _bundle(type="document", identifier={"system": "urn:s", "value": "1"}),
    "cpb-0": capabilities(name="my server"),
    "cpb-1": read({**statement(rest=None), "id": "s"}),
    "cpb-2": capabilities(kind="requirements", implementation=None),
    "cpb-3": capabilities(kind="capability", implementation=None, software={"name": "Example"},
                          messaging=[{"endpoint": [{"protocol": {"code": "http"}, "address": "http://example.org"}]}]),
    "cpb-7": capabilities(document=[{"mode": "producer", "profile": "http://example.org/p"}] * 2),
    "cpb-9": capabilities(rest=[{**statement()["rest"][0], "resource": [*statement()["rest"][0]["resource"],
                                                                       {"type": "Patient"}, {"type": "Patient"}]}]),
    "cpb-12": capabilities(rest=[{**statement()["rest"][0], "resource": [
        *statement()["rest"][0]["resource"],
        {"type": "Patient", "searchParam": [{"name": "a", "type": "date"}, {"name": "a", "type": "date"}]}]}]),
    "cpb-14": capabilities(implementation=None, description="x"),
    "cpb-15": capabilities(kind="capability"),
    "cpb-16": capabilities(kind="requirements"),
    "cpt-2": patient(telecom=[{"value": "123"}]),
    "dom-2": patient(**_REFERRED, contained=[
        {**_INNER, "contained": [{**_INNER, "id": "c2"}], "partOf": {"reference": "#c2"}}]),
    "dom-3": patient(contained=[_INNER]),
    "dom-4": patient(**_REFERRED, contained=[{**_INNER, "meta": {"versionId": "1"}}]),
    "dom-5": patient(**_REFERRED, contained=[{**_INNER, "meta": {"security": [{"code": "R"}]}}]),
    "inv-1": read({**parameters({"name": "a"}), "id": "x"}),
    "opd-0": _definition(name="find appointments"),
    "opd-1": _definition(parameter=[{"name": "a", "use": "in", "min": 0, "max": "1"}]),
    "opd-2": _defined(type="code", searchType="token"),
    "opd-3": _defined(targetProfile=["http://hl7.org/fhir/StructureDefinition/Patient"]),
    "org-1": _organization(name=None, alias=["Example"]),
    "org-2": _organization(address=[{"use": "home", "city": "Example"}]),
    "org-3": _organization(telecom=[{"use": "home", "system": "phone", "value": "1"}]),
    "pat-1": patient(contact=[{"gender": "female"}]),
    "per-1": patient(name=[{"family": "Berg", "period": {"start": "2026-02-01", "end": "2026-01-01"}}]),
    "qty-3": _value(valueQuantity={"value": 1, "code": "kg"}),
    "rat-1": _value(valueRatio={"numerator": {"value": 1}}),
    "ref-1": patient(managingOrganization={"reference": "#gone"}),
    "rng-2": _value(valueRange={"low": {"value": 2}, "high": {"value": 1}}),
    "sev-1": read({"resourceType": "AuditEvent", "id": "e1", "type": {"code": "rest"},
                   "recorded": "2026-08-01T00:00:00Z",
                   "agent": [{"requestor": True}], "source": {"observer": {"display": "x"}},
                   "entity": [{"name": "x", "query": "aGFsbG8="}]}),
    "tim-1": _timing(duration=1),
    "tim-2": _timing(period=1),
    "tim-4": _timing(duration=-1, durationUnit="h"),
    "tim-5": _timing(period=-1, periodUnit="d"),
    "tim-6": _timing(periodMax=2, periodUnit="d"),
    "tim-7": _timing(durationMax=2, durationUnit="h"),
    "tim-8": _timing(countMax=2),
    "tim-9": _timing(offset=5),
    "tim-10": _timing(timeOfDay=["09:00:00"], when=["MORN"]),
    "txt-1": _narrative(_DIV.format("<script>x</script>")),
    "txt-2": _narrative(_DIV.format(" ")),
}  # fmt: skip
# What can't be broken without breaking another rule as well.
COMPANIONS = {
    "more-findings": {"wrong-form"},
    "wrong-bundle-type": {"total-missing", "search-mode-missing"},
    "neither-done-nor-refused": {"unexpected-resource"},
}
