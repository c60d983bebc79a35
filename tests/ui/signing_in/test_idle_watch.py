"""Whether anybody is at the window."""

from __future__ import annotations

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
    assert timer.interval() == 300_000
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
    with qtbot.waitSignal(watch.idle, timeout=2000):
        _timer(watch).start(1)
