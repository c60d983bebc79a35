from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.operation import operation
from slotdesk_ui.composer.form_dialog import FormDialog
from slotdesk_ui.widgets.plain_label import PlainLabel


def dialog(qtbot: QtBot, of: str) -> FormDialog:
    found = FormDialog(None, operation(of))  # type: ignore[arg-type]  # no window above it here
    qtbot.addWidget(found)
    return found


def test_the_rows_are_what_was_filled_in(qtbot: QtBot) -> None:
    form = dialog(qtbot, "existing")
    form.field("status").setText("booked")
    form.format.setCurrentIndex(1)

    with qtbot.waitSignal(form.confirmed) as confirmed:
        form.accept()

    assert confirmed.args == [
        [("patient", "{{patient}}"), ("date", "ge{{today}}"), ("status", "booked")],
        WireFormat.XML,
    ]


def test_a_parameter_may_come_again(qtbot: QtBot) -> None:
    form = dialog(qtbot, "find")
    more = next(one for one in form.findChildren(QToolButton) if one.accessibleName() == "Another practitioner")

    form.field("practitioner").setText("Practitioner/1")
    more.click()
    added = [field for name, field in form._fields if name == "practitioner"][1]
    added.setText("Practitioner/2")

    assert [value for name, value in form.rows() if name == "practitioner"] == ["Practitioner/1", "Practitioner/2"]


def test_a_broken_rule_is_said_and_goes_again(qtbot: QtBot) -> None:
    form = dialog(qtbot, "find")

    def said() -> list[str]:
        return [one.text() for one in form.findChildren(PlainLabel) if not one.isHidden() and " as " in one.text()]

    assert said() == []
    form.field("specialty").setText("7")
    assert said() == ["a code as system|code"]
    form.field("specialty").setText("http://snomed.info/sct|7")
    assert said() == []


@pytest.mark.parametrize(
    ("of", "name"), [("find", "start"), ("hold", "appointment-reference"), ("capabilities", "Format")]
)
def test_the_keyboard_is_on_the_first_field(qtbot: QtBot, of: str, name: str) -> None:
    form = dialog(qtbot, of)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(lambda: (found := form.focusWidget()) is not None and found.accessibleName() == name)
