"""One check in full, as plain text."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from slotdesk.domain.check import CheckStatus
from slotdesk_ui.checking.check_details import CheckDetails, MessageLine
from ui.checking.examples import ORDER, TOTAL, result


def test_all_that_is_known_is_said(qtbot: QtBot) -> None:
    details = CheckDetails()
    qtbot.addWidget(details)
    assert "Choose a check" in details.words()
    details.show_check(
        TOTAL, result(TOTAL, CheckStatus.FAILED, 7, seen="<i>none</i>"), [MessageLine(7, "7: POST $find")]
    )
    words = details.words()
    for part in (
        "It has a total",
        "ITI-115.find.total · SHALL",
        "✗ Failed",
        "<i>none</i>",
        "a total",
        "2. count <b>",
        "TF-2",
    ):
        assert part in words
    with qtbot.waitSignal(details.message_wanted) as wanted:
        details.messages[0].click()
    assert wanted.args == [7]


def test_before_it_was_run_nothing_is_seen(qtbot: QtBot) -> None:
    details = CheckDetails()
    qtbot.addWidget(details)
    details.show_check(ORDER, None, [])
    assert "Seen" not in details.words()
    assert "1." not in details.words()
    assert "Messages" not in details.words()
    details.show_nothing()
    assert details.messages == []


def test_that_checks_are_named_in_english_is_said_where_that_is_not_the_language(qtbot: QtBot) -> None:
    before = QLocale()
    try:
        for language, is_said in ((QLocale.Language.English, False), (QLocale.Language.Swedish, True)):
            QLocale.setDefault(QLocale(language))
            details = CheckDetails()
            qtbot.addWidget(details)
            assert ("said in English" in details.words()) is is_said
    finally:
        QLocale.setDefault(before)
