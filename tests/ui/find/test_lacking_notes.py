"""What the form says on servers without directories."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.coding import ActorKind
from slotdesk.services.lacking import Lacking
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.find.lacking_notes import Searched, show_lacking, typed_form
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.lookup_field import LookupField


async def _nothing(_: str) -> Sequence[Choice]:
    return ()


@pytest.fixture
def fields(qtbot: QtBot) -> list[Searched]:
    scope = TaskScope(lambda error: pytest.fail(str(error)))
    made = []
    for resource in ("Patient", "Practitioner", "Coverage"):
        field = LookupField(resource, _nothing, scope)
        qtbot.addWidget(field)
        made.append(Searched(field, resource, f"{resource}/id"))
    made[0].field.usual_form = "Name"
    return made


def test_the_reason_stands_once_and_names_all_that_it_holds_for(fields: list[Searched]) -> None:
    show_lacking(fields, Lacking(frozenset({ActorKind.PATIENT, ActorKind.PRACTITIONER})))
    first, second, third = (one.field.note for one in fields)
    assert "lists none for Patient, Practitioner" in first.text()
    assert second.text() == "No search here either."
    assert second.toolTip() == first.text()
    assert third.isHidden()


def test_each_line_says_what_to_write_instead_until_the_server_can_search(fields: list[Searched]) -> None:
    show_lacking(fields, Lacking(frozenset({ActorKind.PATIENT}), coverages=True))
    assert [one.field.edit.placeholderText() for one in fields] == ["Patient/id", "", "Coverage/id"]
    assert fields[0].field.edit.accessibleDescription() == fields[0].field.note.text()
    show_lacking(fields, Lacking())
    assert [one.field.edit.placeholderText() for one in fields] == ["Name", "", ""]
    assert all(one.field.note.isHidden() and not one.field.edit.accessibleDescription() for one in fields)


def test_a_reference_is_written_with_its_type() -> None:
    assert typed_form(ActorKind.PRACTITIONER) == "Practitioner/id or system|value"
