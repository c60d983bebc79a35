"""The tree of checks: its shape, what changes as results come, what a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from slotdesk.domain.check import CheckStatus
from slotdesk_ui.checking.check_model import CheckColumn, CheckModel
from slotdesk_ui.theme import current_theme
from ui.checking.examples import CHECKS, ORDER, STATEMENT, TOTAL, result


@pytest.fixture
def model() -> CheckModel:
    made = CheckModel()
    made.show_checks(CHECKS)
    return made


def words(model: CheckModel, check_id: str, column: CheckColumn) -> str:
    return str(model.index_of(check_id).siblingAtColumn(column).data())


def test_qt_finds_nothing_wrong_with_it(model: CheckModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    model.begin([TOTAL.id])
    model.show_result(result(TOTAL, CheckStatus.PASSED))
    model.show_checks(())
    assert model.rowCount() == 0


def test_checks_lie_below_their_transactions(model: CheckModel) -> None:
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [model.rowCount(group) for group in groups] == [1, 2]
    assert groups[1].data() == "Find free times (ITI-115)"
    assert list(model.checks(groups[1])) == [TOTAL, ORDER]
    assert list(model.checks(model.index_of(ORDER.id))) == [ORDER]
    assert model.check(groups[0]) is None
    assert (model.checks(QModelIndex()), model.index_of("x").isValid()) == ((), False)
    assert [str(model.headerData(one, Qt.Orientation.Horizontal)) for one in CheckColumn] == [
        "Check",
        "Result",
        "Level",
        "Took",
    ]


def test_a_run_shows_what_waits_what_runs_and_what_came_of_it(model: CheckModel, qtbot: QtBot) -> None:
    model.show_result(result(STATEMENT, CheckStatus.PASSED))
    model.begin([TOTAL.id, ORDER.id])
    assert words(model, TOTAL.id, CheckColumn.RESULT) == "Waiting"
    model.show_running(TOTAL.id)
    assert words(model, TOTAL.id, CheckColumn.RESULT) == "▸ Running…"
    with qtbot.waitSignals([model.dataChanged, model.dataChanged]):
        model.show_result(result(TOTAL, CheckStatus.FAILED, 3))
    assert words(model, TOTAL.id, CheckColumn.RESULT) == "✗ Failed"
    assert words(model, TOTAL.id, CheckColumn.TOOK) == "250 ms"
    group = model.index(1, CheckColumn.RESULT)
    assert group.data() == "✗ 1"
    assert group.data(Qt.ItemDataRole.ToolTipRole) == "✗ 1 Failed"
    model.end()
    assert words(model, ORDER.id, CheckColumn.RESULT) == ""
    assert [one.check.id for one in model.results] == [STATEMENT.id, TOTAL.id]
    model.begin([TOTAL.id])
    assert model.result(TOTAL.id) is None
    model.forget()
    assert model.results == []


def test_colour_only_repeats_what_sign_and_words_say(model: CheckModel) -> None:
    theme = current_theme()
    expected = {
        CheckStatus.PASSED: theme.ok,
        CheckStatus.FAILED: theme.error,
        CheckStatus.ERROR: theme.error,
        CheckStatus.WARNING: theme.warning,
        CheckStatus.NOT_RUN: theme.muted,
        CheckStatus.NOT_APPLICABLE: theme.muted,
    }
    index = model.index_of(TOTAL.id).siblingAtColumn(CheckColumn.RESULT)
    assert index.data(Qt.ItemDataRole.ForegroundRole) == theme.muted
    for status, colour in expected.items():
        model.show_result(result(TOTAL, status))
        assert index.data(Qt.ItemDataRole.ForegroundRole) == colour
    model.begin([TOTAL.id])
    model.show_running(TOTAL.id)
    assert index.data(Qt.ItemDataRole.ForegroundRole) == theme.info


def test_a_screen_reader_is_told_a_whole_row(model: CheckModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    model.show_result(result(TOTAL, CheckStatus.WARNING, 1))
    assert model.index_of(TOTAL.id).data(role) == "It has a total, ⚠ Warning, SHALL, 250 ms"
    assert model.index(1, 0).data(role) == "Find free times (ITI-115), ⚠ 1 Warning"
