"""The grid: days, zoom, scroll, now, and frames that keep to their time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_geometry import HOUR_PX
from slotdesk_ui.calendar.grid_viewport import GridViewport
from slotdesk_ui.theme import DARK, LIGHT

Make = Callable[..., Appointment]
STOCKHOLM = ZoneInfo("Europe/Stockholm")


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 8, 4, 10, 0, tzinfo=STOCKHOLM)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(qtbot: QtBot, clock: Clock, locale: QLocale) -> GridViewport:
    shown = GridViewport(CalendarModel(STOCKHOLM), clock, theme=LIGHT, locale=locale)
    qtbot.addWidget(shown)
    shown.frame_budget_s = 10.0  # a slow machine must not show half a picture
    shown.resize(800, 600)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def color_at(view: GridViewport, x: float, y: float) -> QColor:
    picture = view.viewport().grab()
    ratio = picture.devicePixelRatio()
    return picture.toImage().pixelColor(round((x + 0.4) * ratio), round((y + 0.4) * ratio))


def wheel(view: GridViewport, steps: int, y: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(300, y)
    event = QWheelEvent(
        place,
        QPointF(view.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_it_opens_on_this_week_in_the_morning(view: GridViewport) -> None:
    assert view.period.first == date(2026, 8, 3)
    assert view.grid.position(view.grid.header_height) == pytest.approx(450, abs=1)


def test_modes_keep_the_day_and_tell_the_period(view: GridViewport, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.period_changed) as told:
        view.set_mode(CalendarMode.DAY)
    assert told.args == [date(2026, 8, 4), date(2026, 8, 4)]
    with qtbot.waitSignal(view.period_changed) as told:
        view.set_mode(CalendarMode.WORK_WEEK)
    assert told.args == [date(2026, 8, 3), date(2026, 8, 7)]
    with qtbot.assertNotEmitted(view.period_changed):
        view.set_mode(CalendarMode.WORK_WEEK)


def test_today_comes_back_into_view(view: GridViewport) -> None:
    view.move_period(5)
    view.scroll_to(0)
    view.set_hour_px(200)
    view.go_today()
    assert date(2026, 8, 4) in view.period
    assert view.grid.position(view.grid.header_height) < 600 < view.grid.position(view.grid.height)


def test_control_and_wheel_zoom_about_the_mouse(view: GridViewport, qtbot: QtBot) -> None:
    y = 300
    before = view.grid.position(y)
    with qtbot.waitSignal(view.zoom_changed):
        wheel(view, 1, y, Qt.KeyboardModifier.ControlModifier)
    assert view.hour_px == HOUR_PX * 1.25
    assert view.grid.position(y) == pytest.approx(before, abs=1)
    wheel(view, -30, y, Qt.KeyboardModifier.ControlModifier)
    assert view.hour_px == 24
    view.zoom_reset()
    assert view.hour_px == HOUR_PX
    view.zoom_in()
    view.zoom_out()
    assert view.hour_px == pytest.approx(HOUR_PX)


def test_the_wheel_alone_scrolls_and_counts_as_moving(view: GridViewport) -> None:
    before = view.verticalScrollBar().value()
    assert not view.moved_by_user
    wheel(view, -1, 300, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > before
    assert view.moved_by_user


def test_revealing_scrolls_no_more_than_needed(view: GridViewport) -> None:
    view.scroll_to(600)
    place = view.verticalScrollBar().value()
    view.reveal(620, 640)
    assert view.verticalScrollBar().value() == place
    view.reveal(500, 520)
    assert view.grid.position(view.grid.header_height) == pytest.approx(500, abs=1)
    view.reveal(1300, 1320)
    assert view.grid.position(view.grid.height) == pytest.approx(1320, abs=1)


def test_the_now_line_is_painted_and_moves_with_the_clock(view: GridViewport, clock: Clock) -> None:
    grid = view.grid
    x = grid.column(1).center().x()
    assert color_at(view, x, grid.y(600)) == LIGHT.now_line
    clock.now += timedelta(minutes=30)
    view.tick()
    assert color_at(view, x, grid.y(630)) == LIGHT.now_line
    assert color_at(view, x, grid.y(600)) != LIGHT.now_line


def test_at_midnight_today_moves_on(view: GridViewport, clock: Clock) -> None:
    grid = view.grid
    wednesday = grid.column(2).center().x(), grid.y(615)
    assert color_at(view, *wednesday) == LIGHT.base
    clock.now += timedelta(days=1)
    view.tick()
    assert color_at(view, *wednesday) == LIGHT.today_tint


def test_weekends_and_hours_out_of_hours_are_tinted(view: GridViewport) -> None:
    grid = view.grid
    assert color_at(view, grid.column(5).center().x(), grid.y(615)) == LIGHT.weekend_tint
    view.scroll_to(0)
    assert color_at(view, view.grid.column(0).center().x(), view.grid.y(75)) == LIGHT.out_of_hours_tint


def test_another_theme_repaints_all(view: GridViewport) -> None:
    view.set_theme(DARK)
    grid = view.grid
    assert color_at(view, grid.column(0).center().x(), grid.y(615)) == DARK.base
    assert view.theme is DARK


def test_the_missing_hour_is_hatched_and_the_doubled_one_makes_the_day_longer(view: GridViewport) -> None:
    view.show_day(date(2026, 3, 29))
    view.scroll_to(0)
    grid = view.grid
    sunday = grid.column(6).center().x()
    hatched = {color_at(view, sunday + step / 2, grid.y(150)).name() for step in range(32)}
    assert LIGHT.void_tint.name() in hatched
    assert len(hatched) > 1
    ordinary = view.verticalScrollBar().maximum()
    view.show_day(date(2026, 10, 25))
    assert view.verticalScrollBar().maximum() == ordinary + HOUR_PX


def test_a_frame_without_time_shows_what_it_has_and_asks_for_another(
    panel: CalendarPanel, make: Make, qtbot: QtBot
) -> None:
    view = panel.view
    panel.model.extend([make("2026-08-04T09:00", 60)])
    view.frame_budget_s = -1.0
    grid = view.grid
    point = grid.column(1).right() - 15, grid.y(590)
    fill = LIGHT.categories[0].fill.name()
    assert color_at(view, *point).name() != fill
    view.frame_budget_s = 10.0
    qtbot.waitUntil(lambda: color_at(view, *point).name() == fill)


def test_a_message_is_plain_text_in_the_middle(view: GridViewport) -> None:
    view.show_message("<b>Nothing</b>")
    assert view.message == "<b>Nothing</b>"
    assert view.card.isVisible()
    assert view.card.textFormat() is Qt.TextFormat.PlainText
    view.show_message("")
    assert not view.card.isVisible()
