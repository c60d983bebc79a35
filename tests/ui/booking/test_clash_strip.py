"""What the chosen time clashes with is said above Book, to eyes and to screen readers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from slotdesk_ui.booking import clash_strip
from slotdesk_ui.booking.clash_strip import ClashStrip
from slotdesk_ui.calendar.clashes import Clash, ClashKind
from slotdesk_ui.theme import current_theme
from ui.examples import START, STOCKHOLM, appointment, words_in


@pytest.fixture
def strip(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ClashStrip:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    shown = ClashStrip()
    qtbot.addWidget(shown)
    shown.resize(300, 80)
    return shown


def test_an_overlap_says_when_what_and_where(strip: ClashStrip) -> None:
    own = appointment(START + timedelta(minutes=10), key="own")
    strip.show_clash(Clash(ClashKind.OVERLAP, own), appointment(), STOCKHOLM)
    assert strip.isVisible()
    assert words_in(strip).splitlines() == ["✕ Overlaps own appointment", "09:10 – 09:30, Follow-up, House 1"]
    assert strip.words == "Overlaps own appointment: 09:10 – 09:30, Follow-up, House 1"
    assert strip.grab().toImage().pixelColor(1, 10) == QColor(current_theme().error)


@pytest.mark.parametrize(("minutes", "words"), [(-30, "from: 08:30 – 08:50"), (30, "to: 09:30 – 09:50")])
def test_too_short_a_way_says_from_where_or_to_where(strip: ClashStrip, minutes: int, words: str) -> None:
    own = appointment(START + timedelta(minutes=minutes), key="own")
    strip.show_clash(Clash(ClashKind.TOO_FAR, own, 10), appointment(), STOCKHOLM)
    assert words_in(strip).splitlines() == ["↔ Only 10 min for the way", f"{words}, Follow-up, House 1"]
    assert strip.grab().toImage().pixelColor(1, 10) == QColor(current_theme().warning)


def test_of_another_day_the_day_is_said(strip: ClashStrip) -> None:
    own = appointment(START - timedelta(hours=10), minutes=700, key="own")
    strip.show_clash(Clash(ClashKind.OVERLAP, own), appointment(), STOCKHOLM)
    assert "Monday 3 August 23:00 – 4 August 10:40" in strip.words


def test_it_is_told_once_and_goes_when_nothing_clashes(
    strip: ClashStrip, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(clash_strip, "announce", lambda _widget, text: told.append(text))
    for _ in range(2):
        strip.show_clash(Clash(ClashKind.OVERLAP, appointment()), appointment(), STOCKHOLM)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [strip.words]
    strip.show_clash(None, appointment(), STOCKHOLM)
    assert not strip.isVisible()
    assert strip.words == ""
