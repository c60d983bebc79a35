"""The tab of the checks by itself; whole runs are told in tests/journeys/test_checks.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.domain.check import CheckStatus
from slotdesk_ui.checking.check_details import MessageLine
from slotdesk_ui.checking.checks_panel import ChecksPanel
from slotdesk_ui.widgets.plain_label import Tone
from ui.checking.examples import CHECKS, ORDER, STATEMENT, TOTAL, result


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ChecksPanel]:
    made = ChecksPanel()
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show_checks([*CHECKS])
    made.show()
    yield made
    made.close()


def select(panel: ChecksPanel, *rows: str) -> None:
    """Select checks by id, groups by number."""
    panel.tree.clearSelection()
    for row in rows:
        index = panel.model.index(int(row), 0) if row.isdigit() else panel.model.index_of(row)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        panel.tree.selectionModel().select(index, flags)


def test_what_is_selected_is_run_by_button_and_by_enter_a_group_as_a_whole(panel: ChecksPanel) -> None:
    asked: list[list[str]] = []
    panel.run_requested.connect(asked.append)
    select(panel, "1", ORDER.id)
    panel.selected_button.click()
    select(panel, ORDER.id)
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    panel.all_button.click()
    select(panel)
    assert not panel.selected_button.isEnabled()
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert asked == [[TOTAL.id, ORDER.id], [ORDER.id], []]


def test_while_a_run_goes_on_it_can_only_be_stopped(panel: ChecksPanel, qtbot: QtBot) -> None:
    select(panel, TOTAL.id)
    panel.show_begun([TOTAL.id])
    assert panel.is_running
    assert [one.isVisible() for one in (panel.stop_button, panel.progress, panel.all_button)] == [True, True, False]
    asked: list[list[str]] = []
    panel.run_requested.connect(asked.append)
    panel.run_selected()
    assert asked == []
    with qtbot.waitSignal(panel.stop_requested):
        panel.stop_button.click()
    panel.show_at(TOTAL, "1 of 1: It has a total", 0)
    assert panel.words.text() == "1 of 1: It has a total"
    panel.show_result(result(TOTAL, CheckStatus.PASSED))
    panel.show_ended("All done", Tone.OK)
    assert [one.isVisible() for one in (panel.stop_button, panel.progress, panel.all_button)] == [False, False, True]
    assert panel.report_button.isEnabled()
    assert panel.words.text() == "All done"


def test_the_details_follow_choice_and_result(panel: ChecksPanel, qtbot: QtBot) -> None:
    panel.messages = lambda result: [MessageLine(number, f"message {number}") for number in result.exchanges]
    panel.tree.setCurrentIndex(panel.model.index_of(TOTAL.id))
    assert "a total" in panel.details.words()
    panel.show_result(result(TOTAL, CheckStatus.FAILED, 4, seen="no total"))
    assert "no total" in panel.details.words()
    with qtbot.waitSignal(panel.message_wanted) as wanted:
        panel.details.messages[0].click()
    assert wanted.args == [4]
    panel.tree.setCurrentIndex(panel.model.index(0, 0))
    assert "Choose a check" in panel.details.words()


def test_problems_alone_are_shown_once_the_run_is_over(panel: ChecksPanel) -> None:
    def shown() -> list[str]:
        indexes = [panel.model.index_of(check.id) for check in CHECKS]
        kept = [one for one in indexes if not panel.tree.isRowHidden(one.row(), one.parent())]
        return [str(one.data()) for one in kept]

    panel.problems.setChecked(True)
    assert shown() == []
    panel.show_begun([check.id for check in CHECKS])
    assert len(shown()) == 3
    for check, status in ((STATEMENT, CheckStatus.PASSED), (TOTAL, CheckStatus.FAILED), (ORDER, CheckStatus.NOT_RUN)):
        panel.show_result(result(check, status))
    panel.show_ended("")
    assert shown() == ["It has a total"]
    assert panel.tree.isRowHidden(0, panel.tree.rootIndex())
    panel.problems.setChecked(False)
    assert len(shown()) == 3


def test_the_tree_follows_the_run_until_somebody_looks_elsewhere(panel: ChecksPanel) -> None:
    many = [TOTAL.__class__(f"ITI-115.{n}", f"Check {n}", "", TOTAL.level, (), "") for n in range(60)]
    panel.show_checks(many)
    panel.show_begun([check.id for check in many])
    panel.show_at(many[50], "", 50)
    bar = panel.tree.verticalScrollBar()
    low = bar.value()
    assert low > 0
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    panel.show_at(many[55], "", 55)
    assert bar.value() == 0
    panel.show_ended("")


def test_the_first_problem_is_shown_unless_somebody_looks_elsewhere(panel: ChecksPanel) -> None:
    for looks_elsewhere in (True, False):
        panel.tree.setCurrentIndex(panel.model.index(0, 0))
        panel.show_begun([check.id for check in CHECKS])
        for check, status in ((STATEMENT, CheckStatus.PASSED), (TOTAL, CheckStatus.FAILED), (ORDER, CheckStatus.ERROR)):
            panel.show_result(result(check, status))
        if looks_elsewhere:
            panel.tree.setCurrentIndex(panel.model.index_of(STATEMENT.id))
        panel.show_ended("")
        assert panel.selected() == [STATEMENT.id if looks_elsewhere else TOTAL.id]


def test_the_keyboard_comes_to_a_row(panel: ChecksPanel, qtbot: QtBot) -> None:
    panel.tree.clearSelection()
    panel.activateWindow()
    panel.focus_tree()
    qtbot.waitUntil(panel.tree.hasFocus)
    assert panel.selected() == [STATEMENT.id]


def test_the_keyboard_goes_from_run_to_stop_and_back_to_the_tree(panel: ChecksPanel, qtbot: QtBot) -> None:
    panel.show()
    panel.activateWindow()
    panel.all_button.setFocus()
    qtbot.waitUntil(panel.all_button.hasFocus)
    panel.show_begun([])
    assert panel.stop_button.hasFocus()
    panel.show_ended("")
    assert panel.tree.hasFocus()


def test_tab_leads_from_the_tree_through_the_check_to_its_messages(panel: ChecksPanel, qtbot: QtBot) -> None:
    panel.messages = lambda _: [MessageLine(7, "7: POST $hold"), MessageLine(8, "8: POST $book")]
    panel.show_result(result(TOTAL, CheckStatus.FAILED, 7, 8))
    panel.tree.setCurrentIndex(panel.model.index_of(TOTAL.id))
    panel.activateWindow()
    panel.tree.setFocus()
    qtbot.waitUntil(panel.tree.hasFocus)
    asked: list[int] = []
    panel.message_wanted.connect(asked.append)
    for place in range(2):
        for _ in range(2 if place == 0 else 1):
            focused = panel.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert panel.details.messages[place].hasFocus()
        QTest.keyClick(panel.details.messages[place], Qt.Key.Key_Space)
    assert asked == [7, 8]


def test_the_first_letters_of_a_group_lead_to_it(panel: ChecksPanel) -> None:
    for row in (1, 0):
        group = panel.model.index(row, 0)
        for letter in group.data()[:3].casefold():
            QTest.keyClick(panel.tree, letter)
        assert panel.tree.currentIndex() == group
        QTest.qWait(QApplication.keyboardInputInterval() + 50)
