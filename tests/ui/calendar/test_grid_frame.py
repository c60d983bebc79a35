"""What stays put around the columns takes its room, and only what is dirty is painted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_frame import GridFrame
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]
NOW = datetime.fromisoformat("2026-08-04T10:37:00+02:00")


def frame_of(panel: CalendarPanel, zone: ZoneInfo | None = None) -> GridFrame:
    view = panel.view
    return GridFrame(LIGHT, QApplication.font(), view.wording, panel.model, view.columns, zone)


def painted(panel: CalendarPanel, frame: GridFrame, dirty: QRect) -> QImage:
    grid = panel.view.grid
    image = QImage(grid.width, grid.height, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    frame.paint(painter, dirty, grid, NOW.date(), NOW, NOW.date())
    painter.end()
    return image


def test_the_viewers_hours_take_room_where_they_differ(panel: CalendarPanel) -> None:
    usual = frame_of(panel).axis_px
    assert frame_of(panel, ZoneInfo("Europe/Berlin")).axis_px == usual
    assert frame_of(panel, ZoneInfo("Europe/London")).axis_px > usual


def test_names_take_room_in_the_header_and_more_of_it_where_columns_are_narrow(
    panel: CalendarPanel, make: Make
) -> None:
    panel.model.extend([make("2026-08-04T09:00", who="Dr Maximiliane Hohenstein")])
    plain = frame_of(panel).header_px(600)
    panel.group_by(CalendarColumns.PRACTITIONER)
    wide, narrow = frame_of(panel).header_px(4000), frame_of(panel).header_px(700)
    assert plain < wide < narrow


def test_only_what_is_dirty_is_painted(panel: CalendarPanel) -> None:
    grid = panel.view.grid
    header, hours = (grid.width - 2, 2), (2, grid.header_height + 20)
    for dirty, expected in ((grid.header, (True, True)), (grid.body, (False, False))):
        image = painted(panel, frame_of(panel), dirty)
        seen = tuple(image.pixelColor(*spot) != QColor("magenta") for spot in (header, hours))
        assert seen == expected
