"""What was typed, taken as it stands, where the server has no directory to look it up in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.coding import ActorKind, Coding, Identifier, Reference
from slotdesk.domain.errors import RequestRejected, SchedulingError
from slotdesk.domain.patient import Patient
from slotdesk_ui.widgets.choice import Choice

NOT_ON_FILE = "not-on-file"


def typed_code(text: str, error: SchedulingError | None) -> Choice | str:
    """A code as `system|code`; words on how to write one where the text is none. Nothing while the server searches."""
    translate = QCoreApplication.translate
    if not isinstance(error, RequestRejected):
        return ""
    try:
        code = Coding.parse(text)
    except ValueError:
        return translate("TypedChoices", "This server has no list to choose from. Type a code as system|code.")
    return Choice(code.token, text, _as_typed(), "", code)


def typed_reason(text: str, error: SchedulingError | None) -> Choice | str:
    """A code as typed beside those that are listed, for no list has all reasons; else as `typed_code`."""
    if error is not None:
        return typed_code(text, error)
    try:
        code = Coding.parse(text)
    except ValueError:
        return ""
    detail = QCoreApplication.translate("TypedChoices", "As typed: a code that is not in the server's list")
    return Choice(code.token, text, detail, "", code)


def typed_insurance(text: str, error: SchedulingError | None) -> Choice | str:
    """A reference or number as typed where nothing is found for the patient; else words on how to write one."""
    if error is not None and not isinstance(error, RequestRejected):
        return ""
    try:
        found = Reference.parse(text, text)
    except ValueError:
        words = QCoreApplication.translate(
            "TypedChoices", "Nothing is found for the patient. Type Coverage/id, InsurancePlan/id, or system|value."
        )
        return words if text else ""
    return Choice(found.relative or text, text, _as_typed(), "", found)


def typed_reference(text: str, error: SchedulingError | None, kinds: tuple[ActorKind, ...]) -> Choice | str:
    """A reference as `Type/id` or, to somebody known by a number, as `system|value`; else words on how to write it."""
    if not isinstance(error, RequestRejected):
        return ""
    found = _reference(text, kinds)
    if found is None:
        return _how_to_refer(kinds[0])
    return Choice(found.relative or text, text, _as_typed(), "", found)


def typed_place(text: str, error: SchedulingError | None) -> Choice | str:
    """A place by reference or number where that is what was typed, else as words to look for in its address."""
    found = typed_reference(text, error, (ActorKind.LOCATION,))
    return place_in_words(text) if isinstance(found, str) and found and text else found


def place_in_words(text: str) -> Choice:
    """A place of which only words of its name or address are known; goes out as `location-string`."""
    translate = QCoreApplication.translate
    return Choice(text, text, translate("TypedChoices", "As typed: the server looks for it in the address"), "", text)


def typed_patient(text: str, error: SchedulingError | None) -> Choice | str:
    """Where patients can't be looked up, one by reference or number as typed; else the way to enter a new one."""
    translate = QCoreApplication.translate
    if not text or (error is not None and not isinstance(error, RequestRejected)):
        return ""
    if error is not None:
        found = _reference(text, (ActorKind.PATIENT,))
        if found is not None:
            numbers = (found.identifier,) if found.identifier else ()
            return Choice(text, text, _as_typed(), "", Patient(found.relative, identifiers=numbers))
    detail = translate("TypedChoices", "This server can't look patients up") if error is not None else ""
    return Choice(NOT_ON_FILE, translate("TypedChoices", "Not on file: enter a new patient…"), detail)


def identifier_of(text: str) -> Identifier | None:
    """An identifier as `system|value` or a bare number; None for nothing."""
    system, bar, value = text.strip().partition("|")
    if bar and value:
        return Identifier(system.strip(), value.strip())
    return Identifier("", text.strip()) if text.strip() else None


def _reference(text: str, kinds: tuple[ActorKind, ...]) -> Reference | None:
    try:
        found = Reference.parse(text, text)
    except ValueError:
        return None
    if found.identifier is not None:
        return Reference("", found.identifier, found.identifier.value, kinds[0].value)
    return found if found.kind in kinds else None


def _as_typed() -> str:
    return QCoreApplication.translate("TypedChoices", "As typed: this server has no directory to check it against")


def _how_to_refer(kind: ActorKind) -> str:
    words = QCoreApplication.translate(
        "TypedChoices", "This server has no directory to choose from. Type {0}/id, or system|value."
    )
    return words.format(kind.value)
