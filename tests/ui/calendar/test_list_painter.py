"""Lines of the list as they come out of the painter."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.list_painter import ListPainter
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]
LINE = QRect(0, 0, 300, 20)
_TEXTS = ("", "Bo", "")


def painted(draw: Callable[[QPainter], None]) -> QImage:
    image = QImage(300, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def colours(image: QImage, area: QRect) -> set[str]:
    xs, ys = range(area.left(), area.right()), range(area.top(), area.bottom())
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


def line(
    entry: Entry, *, current: bool = False, focus: bool = False, texts: tuple[str, ...] = ("", "Bo", "")
) -> QImage:
    artist = ListPainter(LIGHT, QFont())
    cells = [(0, 100), (100, 100), (200, 100)]
    return painted(
        lambda painter: artist.line(
            painter, LINE, entry, texts, cells, spotted=1, is_odd=False, is_current=current, has_focus=focus
        )
    )


def entries(zone: ZoneInfo, make: Make) -> CalendarModel:
    model = CalendarModel(zone)
    model.extend([make("2026-08-04T09:00", reference="Appointment/1")])
    return model


def test_the_spot_has_the_colour_of_its_category(qapp: object, zone: ZoneInfo, make: Make) -> None:
    (entry,) = entries(zone, make).everything
    image = line(entry, texts=("", "", ""))
    assert colours(image, QRect(100, 4, 20, 12)) == {LIGHT.base.name(), LIGHT.category(0).edge.name()}
    assert colours(image, QRect(0, 0, 100, 20)) == {LIGHT.base.name()}, "and stands in its column alone"


def test_the_current_line_shows_where_the_keyboard_is(qapp: object, zone: ZoneInfo, make: Make) -> None:
    (entry,) = entries(zone, make).everything
    grounds = [line(entry, current=current, focus=focus).pixelColor(290, 2).name() for current, focus in _STATES]
    assert grounds[0] == LIGHT.base.name()
    assert grounds[2] == LIGHT.accent.name()
    assert len(set(grounds)) == 3


_STATES = [(False, True), (True, False), (True, True)]


def test_what_clashes_is_warned_of_in_the_last_column(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = entries(zone, make)
    model.set_existing([make("2026-08-04T09:10", status="booked")], 0)
    (entry,) = model.everything
    last = QRect(200, 0, 100, 20)
    assert LIGHT.error.name() in colours(line(entry, texts=("", "", "■■■■")), last)
    model.mark_gone("Appointment/1")
    assert LIGHT.error.name() not in colours(line(entry, texts=("", "", "■■■■")), last)


def test_a_heading_lies_on_the_colour_of_the_window(qapp: object) -> None:
    image = painted(lambda painter: ListPainter(LIGHT, QFont()).heading(painter, LINE, "Tuesday", 40))
    assert colours(image, QRect(0, 0, 40, 20)) == {LIGHT.window.name()}
    assert len(colours(image, QRect(40, 0, 100, 20))) > 1


def test_nothing_is_painted_of_a_column_that_is_hidden(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = CalendarModel(zone)
    model.extend([make("2026-08-04T09:00")])
    (entry,) = model.entries(make("2026-08-04T09:00").start.date())
    artist = ListPainter(LIGHT, QFont())
    cells = [(0, 100), (100, 0), (100, 200)]

    def draw(on: QPainter) -> None:
        artist.line(on, LINE, entry, _TEXTS, cells, spotted=1, is_odd=False, is_current=False, has_focus=False)

    assert LIGHT.category(entry.category).edge.name() not in colours(painted(draw), LINE)


def own_line(
    texts: tuple[str, ...] = _TEXTS, *, over: bool = False, current: bool = False, focus: bool = False
) -> QImage:
    artist = ListPainter(LIGHT, QFont())
    cells = [(0, 100), (100, 100), (200, 100)]
    return painted(
        lambda painter: artist.own(
            painter, LINE, texts, cells, brief="Own", spotted=1, is_over=over, is_current=current, has_focus=focus
        )
    )


def test_an_own_appointment_has_a_ground_and_a_hatched_spot(qapp: object) -> None:
    spot = QRect(104, 4, 11, 11)
    assert own_line().pixelColor(290, 2) == LIGHT.void_tint
    assert len(colours(own_line(), spot)) > 1
    assert colours(own_line(over=True), spot.adjusted(2, 2, -2, -2)) == {LIGHT.base.name()}
    assert own_line(current=True, focus=True).pixelColor(290, 2) == LIGHT.accent
    assert own_line(current=True).pixelColor(290, 2) != LIGHT.void_tint


def test_a_remark_without_room_is_told_in_brief(qapp: object) -> None:
    long, brief = own_line(("", "", "Own appointment · Booked by somebody")), own_line(("", "", "Own"))
    assert long == brief
    assert own_line(("", "", "O")) != brief
