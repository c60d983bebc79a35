"""In sight while the server does wrong on purpose."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from slotdesk_ui.lab.lab_strip import LabStrip


def test_it_says_what_is_on_and_how_to_end_it(qtbot: QtBot) -> None:
    strip = LabStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.show_words("Practice lab: Slow")
    assert not strip.isHidden()
    assert strip.words.text() == "⚠ Practice lab: Slow"
    assert strip.accessibleName() == "Practice lab: Slow"
    strip.grab()
    for signal, button in ((strip.opened, strip.open_button), (strip.cleared, strip.clear_button)):
        with qtbot.waitSignal(signal):
            button.click()
    strip.show_words("")
    assert strip.isHidden()
