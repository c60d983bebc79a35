"""Whether anybody is at the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.signing_in.idle_watch import IdleWatch


def _timer(watch: IdleWatch) -> QTimer:
    (timer,) = watch.findChildren(QTimer)
    return timer


def test_keys_and_clicks_begin_the_time_anew_and_painting_does_not(qtbot: QtBot) -> None:
    watch = IdleWatch(lambda: 5)
    timer = _timer(watch)
    assert timer.interval() == 5_000
    timer.stop()
    watch.eventFilter(QObject(), QEvent(QEvent.Type.Paint))
    assert not timer.isActive()
    watch.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))
    assert timer.isActive()
    watch.stop()


def test_it_listens_to_the_window_that_has_the_keyboard(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watch = IdleWatch(lambda: 5)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    timer = _timer(watch)
    timer.stop()
    QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)
    assert timer.isActive()
    watch.stop()


def test_zero_minutes_never_lock_and_the_end_is_told(qtbot: QtBot) -> None:
    minutes = [0]
    watch = IdleWatch(lambda: minutes[0])
    assert not _timer(watch).isActive()
    minutes[0] = 1
    watch.touch()
    assert _timer(watch).isActive()
    watch.stop()


@pytest.mark.parametrize("sign", [QEvent.Type.KeyPress, QEvent.Type.MouseMove, None])
def test_who_wakes_a_machine_that_slept_finds_it_locked(qtbot: QtBot, sign: QEvent.Type | None) -> None:
    now = [1000.0]
    watch = IdleWatch(lambda: 5, clock_s=lambda: now[0])
    told: list[float] = []
    watch.idle.connect(lambda: told.append(now[0]))
    now[0] += 299
    assert not watch.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))
    now[0] += 8 * 3600
    if sign is None:
        _timer(watch).timeout.emit()
    else:
        assert watch.eventFilter(QObject(), QEvent(sign)), "what woke it goes nowhere"
    assert told == [now[0]]
    watch.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))
    assert len(told) == 1
    watch.stop()
