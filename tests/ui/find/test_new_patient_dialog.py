"""The short form, with keys and clicks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.domain.patient import Patient
from slotdesk.services.look_alikes import Likeness, LookAlike
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog
from slotdesk_ui.widgets.wrong_mark import is_wrong
from ui.examples import ANNA, NOW, words_in

Run = Callable[[Coroutine[Any, Any, None]], None]


class Asked:
    """The form over a window, on a directory that says what it is told to."""

    def __init__(self, qtbot: QtBot, typed: str) -> None:
        self.found: Sequence[LookAlike] = ()
        self.error: ServerUnreachable | None = None
        self.checks = 0
        self.entered: list[Patient] = []
        self.recognised: list[Patient] = []
        self.faults: list[BaseException] = []
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.show()
        self.parent = parent
        self.dialog = NewPatientDialog(parent, typed, self.check, TaskScope(self.faults.append), lambda: NOW)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # to be looked at afterwards
        self.dialog.entered.connect(self.entered.append)
        self.dialog.recognised.connect(self.recognised.append)
        self.dialog.open()
        qtbot.waitExposed(self.dialog)

    async def check(self, patient: Patient) -> Sequence[LookAlike]:
        self.checks += 1
        await asyncio.sleep(0.01)
        if self.error is not None:
            raise self.error
        return self.found

    async def enter(self) -> None:
        QTest.keyClick(self.dialog.family, Qt.Key.Key_Return)
        await asyncio.sleep(0.05)


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot, "anna berg 1990-02-01")


def test_somebody_whom_the_directory_does_not_know_is_entered_at_once(asked: Asked, run: Run) -> None:
    run(asked.enter())
    (patient,) = asked.entered
    assert (patient.name, patient.birth_date, patient.reference) == ("Anna Berg", "1990-02-01", "")
    assert (asked.checks, asked.recognised, asked.faults) == (1, [], [])
    assert not asked.dialog.isVisible()


def test_somebody_who_is_on_file_is_offered_before_anything_is_entered(asked: Asked, run: Run) -> None:
    asked.found = [LookAlike(ANNA, Likeness.NAME_AND_BIRTH_DATE)]
    run(asked.enter())
    assert asked.entered == []
    assert "Same name and birth date" in words_in(asked.dialog)
    (button,) = asked.dialog.match_buttons()
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert (asked.recognised, asked.entered) == ([ANNA], [])


def test_it_can_be_somebody_else_all_the_same(asked: Asked, run: Run) -> None:
    asked.found = [LookAlike(ANNA, Likeness.NAME)]
    run(asked.enter())
    QTest.mouseClick(asked.dialog.use_button, Qt.MouseButton.LeftButton)
    assert [patient.name for patient in asked.entered] == ["Anna Berg"]
    assert asked.checks == 1


def test_a_change_after_the_warning_is_looked_up_again(asked: Asked, run: Run) -> None:
    asked.found = [LookAlike(ANNA, Likeness.NAME)]
    run(asked.enter())
    asked.dialog.given.setText("Bo")
    assert asked.dialog.match_buttons() == []
    asked.found = ()
    run(asked.enter())
    assert ([patient.name for patient in asked.entered], asked.checks) == (["Bo Berg"], 2)


def test_a_directory_that_does_not_answer_is_said_and_does_not_stop_anybody(asked: Asked, run: Run) -> None:
    asked.error = ServerUnreachable(Reason.TIMEOUT)
    run(asked.enter())
    assert asked.entered == []
    assert "could not be checked" in words_in(asked.dialog)
    run(asked.enter())
    assert len(asked.entered) == 1


def test_what_is_missing_or_wrong_is_said(asked: Asked, run: Run) -> None:
    asked.dialog.family.clear()
    run(asked.enter())
    assert "Enter the family name." in words_in(asked.dialog)
    assert _marked(asked.dialog) == [asked.dialog.family]
    assert _is_between(asked.dialog.problem, asked.dialog.family, asked.dialog.given)
    asked.dialog.family.setText("Berg")
    assert _marked(asked.dialog) == []
    asked.dialog.born.setText("31.31.1990")
    run(asked.enter())
    assert "Write the birth date as" in words_in(asked.dialog)
    assert _marked(asked.dialog) == [asked.dialog.born]
    assert _is_between(asked.dialog.problem, asked.dialog.born, asked.dialog.gender)
    asked.dialog.born.setText("1990")
    assert (_marked(asked.dialog), asked.dialog.born_words.isHidden()) == ([], False)
    assert (asked.checks, asked.entered) == (0, [])


def test_the_birth_date_is_said_back_with_the_age(asked: Asked) -> None:
    assert "(36)" in asked.dialog.born_words.text()
    assert "1990" in asked.dialog.born_words.text()


def test_every_field_has_a_name_for_screen_readers(asked: Asked) -> None:
    dialog = asked.dialog
    fields = (dialog.family, dialog.given, dialog.born, dialog.gender, dialog.phone, dialog.address, dialog.identifier)
    assert [field.accessibleName() for field in fields] == [
        "Family name",
        "Given names",
        "Birth date",
        "Gender",
        "Phone",
        "Address",
        "Identifier",
    ]


def test_the_form_is_as_tall_as_its_words_before_and_after_it_warned(asked: Asked, run: Run) -> None:
    layout = asked.dialog.layout()
    assert layout is not None
    asked.found = [LookAlike(ANNA, Likeness.NAME_AND_BIRTH_DATE)]
    run(asked.enter())
    asked.dialog.repaint()
    warned = asked.dialog.height()
    assert warned == layout.totalHeightForWidth(asked.dialog.width())
    QTest.keyClicks(asked.dialog.family, "x")
    run(asyncio.sleep(0.05))
    assert asked.dialog.height() == layout.totalSizeHint().height() < warned


def _marked(dialog: NewPatientDialog) -> list[QLineEdit]:
    return [line for line in (dialog.family, dialog.given, dialog.born) if is_wrong(line)]


def _is_between(words: QWidget, above: QWidget, below: QWidget) -> bool:
    form = words.parentWidget()
    assert form is not None
    form.adjustSize()
    return words.isVisible() and above.geometry().bottom() < words.y() < below.y()
