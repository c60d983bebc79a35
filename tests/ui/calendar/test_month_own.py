"""The bands of own appointments in the month."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import Facet
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.month_own import MonthOwn, band
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import DARK, LIGHT, Theme

Make = Callable[..., Appointment]
_HIGH, _LOW = QRect(0, 0, 180, 110), QRect(0, 0, 180, 44)


def painted(wording: Wording, zone: ZoneInfo, theme: Theme, cell: QRect, own: list[Appointment]) -> QImage:
    image = QImage(cell.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    model = CalendarModel(zone)
    MonthOwn(theme, QFont(), wording, model.facets[Facet.PRACTITIONER], zone).paint(painter, cell, 34, own)
    painter.end()
    return image


def colours(image: QImage, area: QRect) -> set[str]:
    xs, ys = range(area.left(), area.right()), range(area.top(), area.bottom())
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("cell", [_HIGH, _LOW])
def test_the_band_is_in_its_cell_and_hatched(
    qapp: object, wording: Wording, zone: ZoneInfo, make: Make, theme: Theme, cell: QRect
) -> None:
    own = make("2026-08-04T09:00", status="booked")
    rect = band(cell, 34, QFont())
    assert cell.contains(rect)
    found = colours(painted(wording, zone, theme, cell, [own]), rect)
    assert {theme.void_tint.name(), theme.muted.name()} <= found, "a ground and an outline, as in the grid"
    assert rect.left() >= 34 or rect.top() > 16, "never over the number of the day"


def test_it_says_how_many_more_there_are_and_first_what_takes_place(
    qapp: object, wording: Wording, zone: ZoneInfo, make: Make
) -> None:
    over = make("2026-08-04T08:00", status="cancelled")
    own = [make(f"2026-08-04T{hour:02}:00", status="booked") for hour in (9, 11)]
    rect = band(_HIGH, 34, QFont())
    right = QRect(rect.right() - 14, rect.top(), 14, rect.height())
    one, several = (painted(wording, zone, LIGHT, _HIGH, few) for few in ([own[0]], [over, *own]))
    assert LIGHT.void_tint.name() in colours(one, right)
    assert LIGHT.void_tint.name() not in colours(several, right), "room is left for a number"
    assert LIGHT.text.name() in colours(several, right)
    assert LIGHT.void_tint.name() in colours(several, rect), "hatched, as only what takes place is"
    assert LIGHT.void_tint.name() not in colours(painted(wording, zone, LIGHT, _HIGH, [over]), rect)


def test_nothing_is_painted_where_there_is_nothing_or_no_room(
    qapp: object, wording: Wording, zone: ZoneInfo, make: Make
) -> None:
    plain = {"#ff00ff"}
    assert colours(painted(wording, zone, LIGHT, _HIGH, []), _HIGH) == plain
    own = [make("2026-08-04T09:00", status="booked")] * 3
    narrow, narrower = QRect(0, 0, 48, 44), QRect(0, 0, 38, 44)
    assert LIGHT.muted.name() in colours(painted(wording, zone, LIGHT, narrow, own), narrow), "a mark, without words"
    assert colours(painted(wording, zone, LIGHT, narrower, own), narrower) == plain
