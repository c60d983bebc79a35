from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.services.request_problems import ProblemKind, RequestProblem
from slotdesk.store.choices import Appearance, Contrast
from slotdesk_ui.composer.problem_list import ProblemList
from slotdesk_ui.theme import DARK, LIGHT, apply_theme


def test_each_problem_has_a_line_that_leads_to_it(qtbot: QtBot) -> None:
    problems = ProblemList()
    qtbot.addWidget(problems)
    problems.show_problems(
        [RequestProblem(ProblemKind.VARIABLE, "who", 3, 5), RequestProblem(ProblemKind.RULE, "<b>x</b>")]
    )

    assert not problems.isHidden()
    assert problems.item(0).text().startswith("✕ Line 3: ")
    assert "<b>x</b>" in problems.item(1).text()
    with qtbot.waitSignal(problems.chosen) as chosen:
        problems.itemActivated.emit(problems.item(0))
    assert chosen.args == [3, 5]


def test_without_any_there_is_nothing_to_see(qtbot: QtBot) -> None:
    problems = ProblemList()
    qtbot.addWidget(problems)

    problems.show_problems([RequestProblem(ProblemKind.URL)])
    problems.show_problems([])

    assert problems.isHidden()
    assert problems.count() == 0


def test_in_another_theme_the_lines_wear_its_colours(qtbot: QtBot, qapp: QApplication) -> None:
    problems = ProblemList()
    qtbot.addWidget(problems)
    problems.show_problems([RequestProblem(ProblemKind.VARIABLE, "who", 3, 5), RequestProblem(ProblemKind.RULE, "x")])
    try:
        for appearance, theme in ((Appearance.DARK, DARK), (Appearance.LIGHT, LIGHT)):
            apply_theme(qapp, appearance, Contrast.USUAL)
            qapp.processEvents()
            colours = [problems.item(row).foreground().color() for row in range(2)]
            assert colours == [theme.error, theme.warning]
    finally:
        apply_theme(qapp, Appearance.LIGHT, Contrast.USUAL)
        qapp.processEvents()


def test_words_that_wrap_are_seen_whole(qtbot: QtBot) -> None:
    problems = ProblemList()
    qtbot.addWidget(problems)
    problems.resize(220, 50)
    problems.show()
    line = problems.fontMetrics().lineSpacing()

    problems.show_problems([RequestProblem(ProblemKind.SYNTAX, "something that takes many words to be said " * 2)])
    qtbot.waitUntil(lambda: problems.height() >= 3 * line)
    assert problems.visualItemRect(problems.item(0)).bottom() <= problems.viewport().height()
    wide = problems.height()
    problems.resize(900, problems.height())
    qtbot.waitUntil(lambda: problems.height() < wide)
    problems.show_problems([RequestProblem(ProblemKind.URL)] * 40)
    assert problems.height() < 8 * line
