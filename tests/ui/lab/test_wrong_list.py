"""Rules to be broken lie in groups, are ticked by mouse and keyboard, and are found by their words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.services.practice_lab import LabOffers, WrongOffer
from slotdesk_ui.lab.wrong_list import WrongList


def shown(wrong: WrongList) -> list[str]:
    return [item.text(0) for item in wrong.items() if not item.isHidden()]


def ticked(wrong: WrongList) -> list[bool]:
    return [item.checkState(0) is Qt.CheckState.Checked for item in wrong.items()]


def groups(wrong: WrongList) -> list[tuple[str, bool]]:
    """The groups that are in sight, and whether each is open."""
    return [(group.text(0), group.isExpanded()) for group in wrong.groups() if not group.isHidden()]


def test_a_tick_asks_and_what_is_on_is_ticked_without_asking(qtbot: QtBot, offers: LabOffers) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    asked: list[tuple[str, bool]] = []
    wrong.toggled.connect(lambda name, wanted: asked.append((name, wanted)))
    wrong.show_offers(offers.wrong, {"no-start"})
    assert (ticked(wrong), asked) == ([False, True, False, False], [])
    for row in (0, 1):
        wrong.tree.setCurrentItem(wrong.items()[row])
        QTest.keyClick(wrong.tree, Qt.Key.Key_Space)
    assert asked == [("double-booking", True), ("no-start", False)]
    wrong.show_offers(offers.wrong, ())
    assert ticked(wrong) == [False] * 4
    assert len(asked) == 2


def test_they_lie_in_groups_which_are_open_where_something_is_on(qtbot: QtBot, offers: LabOffers) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    wrong.show_offers(offers.wrong, {"ITI-116.hold.race"})
    assert groups(wrong) == [("In general: 2", False), ("Hold (ITI-116): 1 of 2 on", True)]
    wrong.groups()[1].setExpanded(False)
    wrong.show_offers(offers.wrong, ())
    assert groups(wrong)[1] == ("Hold (ITI-116): 2", False), "what somebody folds stays so"


def test_each_has_room_for_all_its_words(qtbot: QtBot) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    wrong.show_offers([WrongOffer("ITI-115.a", "Short."), WrongOffer("ITI-115.b", "Many words of it. " * 12)], ())
    wrong.resize(300, 400)
    wrong.show()
    wrong.groups()[0].setExpanded(True)
    line = wrong.tree.fontMetrics().lineSpacing()

    def heights() -> list[int]:
        return [wrong.tree.visualItemRect(item).height() // line for item in wrong.items()]

    qtbot.waitUntil(lambda: heights()[1] >= 7)
    assert heights()[0] == 2
    narrow = heights()[1]
    wrong.resize(900, 400)
    qtbot.waitUntil(lambda: heights()[1] < narrow)


def test_the_groups_stand_as_those_of_the_checks(qtbot: QtBot) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    names = ("New.x", "Formats.x", "ITI-116.x", "other", "ITI-115.x", "CapabilityStatement.x")
    wrong.show_offers([WrongOffer(name, "Words.") for name in names], ())
    found = [item.text(0).partition("\n")[2] for item in wrong.items()]
    assert found == ["other", "CapabilityStatement.x", "ITI-115.x", "ITI-116.x", "Formats.x", "New.x"]


def test_words_names_and_groups_are_found(qtbot: QtBot, offers: LabOffers) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    wrong.show_offers(offers.wrong, ())
    wrong.filter.setText("BOOK time")
    assert shown(wrong) == ["$book gives a time twice.\ndouble-booking"]
    assert groups(wrong) == [("In general: 2", True)]
    wrong.filter.setText("no-st")
    assert shown(wrong) == ["There is no start.\nno-start"]
    wrong.show_offers(offers.wrong, {"double-booking"})
    assert len(shown(wrong)) == 1
    wrong.filter.setText("hold (iti-116)")
    assert len(shown(wrong)) == 2
    wrong.filter.setText("nothing like it")
    assert shown(wrong) == []
    assert not wrong._nothing.isHidden()
    wrong.filter.clear()
    assert groups(wrong) == [("In general: 1 of 2 on", True), ("Hold (ITI-116): 2", False)]


def test_the_keyboard_goes_from_the_filter_to_what_is_found(qtbot: QtBot, offers: LabOffers) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    wrong.show_offers(offers.wrong, ())
    wrong.show()
    wrong.activateWindow()
    asked: list[str] = []
    wrong.toggled.connect(lambda name, _: asked.append(name))
    wrong.filter.setFocus()
    QTest.keyClicks(wrong.filter, "never")
    QTest.keyClick(wrong.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(wrong.tree.hasFocus)
    QTest.keyClick(wrong.tree, Qt.Key.Key_Space)
    assert asked == ["ITI-116.hold.expiry"]
    wrong.filter.setText("nothing like it")
    wrong.filter.setFocus()
    QTest.keyClick(wrong.filter, Qt.Key.Key_Down)
    assert wrong.filter.hasFocus()
