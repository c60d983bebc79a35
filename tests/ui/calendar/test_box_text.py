"""What stands in boxes: the time in as little room as it takes, letters wherever they tell boxes apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import Facet
from slotdesk_ui.calendar.box_text import BoxText
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.wording import Wording

Make = Callable[..., Appointment]


class Desk:
    """A model, and what would stand in the boxes of its entries."""

    def __init__(self, zone: ZoneInfo, wording: Wording, *, says_who: bool = True) -> None:
        self.model = CalendarModel(zone)
        self.text = BoxText(QApplication.font(), wording, self.model.categories, zone, says_who=says_who)

    def entries(self, *appointments: Appointment) -> list[Entry]:
        self.model.extend(appointments)
        return [entry for day in (self.model.first_day,) if day for entry in self.model.entries(day)]

    def said(self, entry: Entry, room: int, lines: int, height: int = 0) -> list[str]:
        found = self.text.lines(entry, room, lines, self.text.bold, self.text.font, height)
        return [" ".join(words for _, words in runs) for runs in found]


@pytest.fixture
def desk(zone: ZoneInfo, wording: Wording) -> Desk:
    return Desk(zone, wording)


@pytest.fixture
def desk_of_columns(zone: ZoneInfo, wording: Wording) -> Desk:
    """Whose columns say who it is."""
    return Desk(zone, wording, says_who=False)


def test_lines_say_as_much_as_there_is_room_for(desk: Desk, make: Make) -> None:
    entry, _other = desk.entries(make("2026-08-04T09:00", 30, who="Dr Anna Holm"), make("2026-08-04T10:00", who="Bo"))
    assert desk.said(entry, 400, 4) == ["09:00 – 09:30", "Dr Anna Holm", "Consultation", "Main Street"]
    assert desk.said(entry, 400, 1) == ["09:00 Dr Anna Holm · Consultation · Main Street"]
    assert desk.said(entry, 60, 2) == ["09:00", "AH"]
    assert desk.said(entry, 65, 1) == ["09:00 AH"]
    assert desk.said(entry, 20, 1) == desk.said(entry, 20, 3) == ["AH"]
    assert desk.said(entry, 120, 1)[0].endswith("…")


def test_what_is_gone_says_when_it_was_in_as_little_room_as_what_is_free(desk: Desk, make: Make) -> None:
    text = desk.text
    free, gone = desk.entries(
        make("2026-08-04T08:20"), make("2026-08-04T08:20", who="Bo Ek", reference="Appointment/1")
    )
    desk.model.mark_gone("Appointment/1")
    for room in range(20, 120):
        (is_free,) = text.lines(free, room, 1, text.bold, text.font)
        (is_gone,) = text.lines(gone, room, 1, text.struck, text.struck)
        if room >= 60:
            assert is_gone[0][1].startswith("08:20")
        assert all(font.strikeOut() for font, _ in is_gone)
        assert not any(font.strikeOut() for font, _ in is_free)
    gone.unsure = True
    assert not any(font.strikeOut() for font, _ in text.fitting(gone, 100, 40)[0]), "it may be free still"


def test_where_all_are_of_one_the_time_stands_alone(desk: Desk, make: Make) -> None:
    (entry,) = desk.entries(make("2026-08-04T09:00", 30, who="Dr Anna Holm"))
    narrow = QFontMetrics(desk.text.tiny).horizontalAdvance("09:00") - 1  # the last figure has a pixel to spare
    assert desk.said(entry, narrow, 1) == desk.said(entry, narrow, 2) == desk.said(entry, 65, 1) == ["09:00"]
    assert desk.said(entry, 140, 1)[0].startswith("09:00 Cons"), "what is to be done in place of letters"


def test_a_narrow_box_says_the_time_first_and_letters_beneath_where_there_is_height(desk: Desk, make: Make) -> None:
    entry, _other = desk.entries(make("2026-08-04T09:00", 30, who="Dr Anna Holm"), make("2026-08-04T10:00", who="Bo"))
    text = desk.text
    time_px = QFontMetrics(text.tiny).horizontalAdvance("09:00")
    pair_px = QFontMetrics(text.tiny).horizontalAdvance("09:00\N{THIN SPACE}AH")
    stack_px = text.stack_px(text.tiny)
    assert desk.said(entry, pair_px, 1) == ["09:00\N{THIN SPACE}AH"]
    assert desk.said(entry, time_px, 1, stack_px) == ["09:00", "AH"]
    assert desk.said(entry, time_px, 1, stack_px - 1) == ["09:00"]
    assert desk.said(entry, time_px, 2) == ["09:00", "AH"]
    assert desk.said(entry, time_px - 3, 1) == ["AH"], "half a time would say another one"


def test_boxes_of_one_width_look_alike_whoever_they_are_of(desk: Desk, make: Make) -> None:
    narrow, wide = desk.entries(make("2026-08-04T09:00", who="Ivo Ilic"), make("2026-08-04T09:00", who="Max Meyer"))
    text = desk.text
    for room in range(40, 120):
        forms = [
            [[id(font) for font, _ in runs] for runs in text.lines(one, room, 1, text.bold, text.font, 40)]
            for one in (narrow, wide)
        ]
        assert forms[0] == forms[1] or room < text.room.pair_px, room


def test_the_room_that_boxes_need_is_what_their_words_take(desk: Desk, desk_of_columns: Desk, make: Make) -> None:
    edge = 6  # the bar and what is free beside it
    for one, letters in ((desk, ["MM"]), (desk_of_columns, [])):
        entry, *_ = one.entries(make("2026-08-04T08:58", who="Max Meyer"), make("2026-08-04T10:00", who="Bo"))
        room = one.text.room
        assert one.said(entry, room.time_px - edge, 1, room.stack_px) == ["08:58", *letters]
        assert one.said(entry, room.pair_px - edge, 1) == ["\N{THIN SPACE}".join(["08:58", *letters])]
        assert (room.time_px < room.pair_px) is bool(letters)


@pytest.mark.parametrize("others", [(), ("Bo Ek",)])
def test_no_line_is_wider_than_its_room(desk: Desk, make: Make, others: tuple[str, ...]) -> None:
    (entry, *_) = desk.entries(
        make("2026-08-04T09:00", 30, who="Maximilian Wartburg", service="M" * 50),
        *(make("2026-08-04T10:00", who=who) for who in others),
    )
    text = desk.text
    for room in range(14, 320, 3):
        for lines in (1, 2, 3, 4):
            for runs in text.lines(entry, room, lines, text.bold, text.font, 20):
                width = sum(QFontMetrics(font).horizontalAdvance(words) for font, words in runs)
                assert width <= room + 1, (room, lines, runs)


def test_a_line_break_in_a_name_stays_on_the_line(desk: Desk) -> None:
    assert desk.text.elided(desk.text.font, "a\nb\tc", 300) == "a b c"


def test_who_is_left_out_where_the_column_says_it(desk_of_columns: Desk, make: Make) -> None:
    (entry,) = desk_of_columns.entries(make("2026-08-04T09:00", 30))
    assert desk_of_columns.said(entry, 300, 3) == ["09:00 – 09:30", "Consultation", "Main Street"]
    assert desk_of_columns.said(entry, 40, 1) == ["09:00"]


def test_a_time_is_never_cut_in_half(desk_of_columns: Desk, make: Make) -> None:
    (entry,) = desk_of_columns.entries(make("2026-08-04T09:00"))
    assert {desk_of_columns.said(entry, room, 1)[0] for room in range(8, 60)} == {"09:00", ""}


def test_boxes_say_who_where_colours_stand_for_services(zone: ZoneInfo, wording: Wording, make: Make) -> None:
    model = CalendarModel(zone)
    model.set_colour(Facet.SERVICE)
    people = model.facets[Facet.PRACTITIONER]
    text = BoxText(QApplication.font(), wording, model.categories, zone, people=people)
    model.extend([make("2026-08-04T09:00", who="Dr Anna Holm"), make("2026-08-04T09:00", who="Bo Ek")])
    anna, bo = model.entries(date(2026, 8, 4))
    narrow = text.room.pair_px
    assert [text.short(one) for one in (anna, bo)] == ["AH", "BE"]
    assert [text.lines(one, narrow, 1, text.bold, text.font)[0][-1][1][-2:] for one in (anna, bo)] == ["AH", "BE"]
    (line,) = text.lines(anna, 400, 1, text.bold, text.font)
    assert line[1][1] == "Dr Anna Holm · Consultation · Main Street"
    model.extend([make("2026-08-04T10:00", who="Bo Ek", service="Vaccination shot")])
    assert [text.short(one) for one in model.entries(date(2026, 8, 4))] == ["AH·Co", "BE·Co", "BE·VS"]
    assert text.room.pair_px > narrow
