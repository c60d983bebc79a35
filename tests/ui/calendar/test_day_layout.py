"""Where boxes and chips stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.box_text import BoxRoom
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.day_layout import BENEATH_PX, GAP_PX, LEFT_PX, RIGHT_PX, DayLayout, Item
from slotdesk_ui.calendar.time_axis import TimeAxis

Make = Callable[..., Appointment]
TUESDAY = date(2026, 8, 4)


def layout(zone: ZoneInfo, appointments: list[Appointment], day: date = TUESDAY) -> DayLayout:
    model = CalendarModel(zone)
    model.extend(appointments)
    return DayLayout(day, model.entries(day), TimeAxis([day], zone))


def test_a_box_stands_at_its_time_as_tall_as_it_is_long(zone: ZoneInfo, make: Make) -> None:
    items = layout(zone, [make("2026-08-04T09:00", 30)]).arrange(200, 1.0).items
    assert items == [Item(0, 1, LEFT_PX, 540, 190, 29)]


def test_overlaps_share_the_width(zone: ZoneInfo, make: Make) -> None:
    items = layout(zone, [make("2026-08-04T09:00", who=who) for who in ("A B", "C D")]).arrange(200, 1.0).items
    assert len(items) == 2
    assert items[0].x + items[0].width <= items[1].x
    assert abs(items[0].width - items[1].width) <= 1


def test_too_many_side_by_side_become_a_count(zone: ZoneInfo, make: Make) -> None:
    day = layout(zone, [make("2026-08-04T09:00", 30, who=f"P{number} X") for number in range(9)])
    chips = day.arrange(200, 1.0).items
    assert [(chip.count, chip.is_chip, chip.y) for chip in chips] == [(9, True, 540)]
    assert all(not item.is_chip for item in day.arrange(900, 1.0).items)


def test_few_are_a_count_too_where_the_column_is_narrow(zone: ZoneInfo, make: Make) -> None:
    day = layout(zone, [make("2026-08-04T09:00", 30, who=f"P{number} X") for number in range(3)])
    assert [item.count for item in day.arrange(60, 1.0).items] == [3]


def test_many_that_are_too_low_to_hit_become_counts(zone: ZoneInfo, make: Make) -> None:
    fives = [make(f"2026-08-04T09:{minute:02}", 6, who=f"P{minute} X") for minute in range(0, 60, 5)]
    day = layout(zone, fives)
    assert sum(item.count for item in day.arrange(300, 0.5).items) == 12
    assert all(item.is_chip for item in day.arrange(300, 0.5).items)
    assert all(not item.is_chip for item in day.arrange(300, 4.0).items)


def test_boxes_that_have_no_room_for_time_and_letters_become_a_count(zone: ZoneInfo, make: Make) -> None:
    day = layout(zone, [make("2026-08-04T09:00", 20, who=who) for who in ("A B", "C D")])
    lane_px = 40
    width = 2 * (lane_px + GAP_PX) - GAP_PX + LEFT_PX + RIGHT_PX
    for room, is_chip in (
        (BoxRoom(lane_px, lane_px, 0, 10), False),
        (BoxRoom(lane_px + 1, lane_px + 1, 0, 10), True),
        (BoxRoom(lane_px, lane_px + 1, 19, 10), False),
        (BoxRoom(lane_px, lane_px + 1, 20, 10), True),
    ):
        day.room = room
        assert {item.is_chip for item in day.arrange(width, 1.0).items} == {is_chip}, room


def test_letters_stand_beneath_the_time_in_few_boxes_beside_each_other_only(zone: ZoneInfo, make: Make) -> None:
    for count, is_chip in ((3, False), (4, True)):
        day = layout(zone, [make("2026-08-04T09:00", 30, who=f"P{number} X") for number in range(count)])
        day.room = BoxRoom(30, 52, 20, 10)
        width = count * 40 + LEFT_PX + RIGHT_PX
        assert {item.is_chip for item in day.arrange(width, 1.0).items} == {is_chip}, count


def test_a_box_takes_the_room_beside_it_that_nothing_else_takes(zone: ZoneInfo, make: Make) -> None:
    starts = (("09:00", 60, "A B"), ("09:00", 20, "C D"), ("09:30", 60, "E F"), ("10:00", 20, "A B"))
    items = layout(zone, [make(f"2026-08-04T{at}", length, who=who) for at, length, who in starts]).arrange(310, 1.0)
    by_top = {(item.y, item.x): item for item in items.items}
    assert len(by_top) == 4
    for one in items.items:
        for other in items.items:
            if one is not other and one.y < other.y + other.height and other.y < one.y + one.height:
                assert one.x + one.width <= other.x or other.x + other.width <= one.x


def test_lone_ones_too_low_to_read_join_a_count_and_one_alone_is_tall_enough(zone: ZoneInfo, make: Make) -> None:
    times = ("09:00", "09:20", "09:40", "12:00")
    first, last = layout(zone, [make(f"2026-08-04T{time}", 20) for time in times]).arrange(200, 0.4).items
    assert (first.count, last.count) == (3, 1)
    assert last.height >= 12


def test_chips_are_cut_at_round_times_and_hold_each_once(zone: ZoneInfo, make: Make) -> None:
    many = [make(f"2026-08-04T{9 + number // 60:02}:{number % 60:02}", 60, who=f"P{number} X") for number in range(120)]
    day = layout(zone, many)
    chips = day.arrange(100, 1.0).items
    assert all(chip.is_chip for chip in chips)
    assert sum(chip.count for chip in chips) == 120
    assert {chip.y % 30 for chip in chips} == {0}
    for one, other in pairwise(chips):
        assert one.y + one.height <= other.y
        assert one.first + one.count == other.first


def test_a_count_lies_where_its_free_times_do(zone: ZoneInfo, make: Make) -> None:
    """What has gone has it cover what stands there by now."""
    model = CalendarModel(zone)
    times = ("08:20", "08:25", "08:30", "08:40", "08:45")
    model.extend([make(f"2026-08-04T{time}", 20, who=f"Dr {time}", reference=time) for time in times])
    for time in times[:3]:
        model.mark_gone(time)
    arrangement = DayLayout(TUESDAY, model.entries(TUESDAY), TimeAxis([TUESDAY], zone)).arrange(60, 1.0)
    (chip,) = arrangement.items
    assert (chip.count, chip.y, chip.y + chip.height) == (5, 520, 540 - 1)
    for time in times[3:]:
        model.mark_gone(time)
    arrangement = DayLayout(TUESDAY, model.entries(TUESDAY), TimeAxis([TUESDAY], zone)).arrange(60, 1.0)
    (chip,) = arrangement.items
    assert chip.y == 500, "all have gone: it lies where they lay"


def test_finding_items_by_point_by_entry_and_by_height(zone: ZoneInfo, make: Make) -> None:
    day = layout(
        zone,
        [
            make("2026-08-04T08:00", 240, who="A B"),
            *(make(f"2026-08-04T{hour:02}:00", who="C D") for hour in (9, 10, 13)),
        ],
    )
    arrangement = day.arrange(200, 1.0)
    long, nine, _, afternoon = arrangement.items
    assert arrangement.item_at(long.x, 700) is long
    assert arrangement.item_at(nine.x, 545) is nine
    assert arrangement.item_at(nine.x, 599) is None
    assert arrangement.item_at(nine.x + nine.width, 545) is None
    assert arrangement.item_at(nine.x, nine.y) is nine
    assert arrangement.item_at(nine.x, nine.y - 1) is None
    assert [arrangement.item_of(index) for index in range(4)] == arrangement.items
    assert arrangement.between(650, 700) == [long]
    assert arrangement.between(700, 900) == [long, afternoon]
    assert arrangement.between(900, 1400) == []


def test_the_part_of_another_day_is_cut_off(zone: ZoneInfo, make: Make) -> None:
    night = [make("2026-08-04T23:30", 60)]
    assert [(item.y, item.height) for item in layout(zone, night).arrange(200, 1.0).items] == [(1410, 29)]
    rest = layout(zone, night, date(2026, 8, 5)).arrange(200, 1.0).items
    assert [(item.y, item.height) for item in rest] == [(0, 29)]


def test_a_repeated_hour_holds_both_of_its_appointments_apart(zone: ZoneInfo, make: Make) -> None:
    autumn = date(2026, 10, 25)
    twice = [make("2026-10-25T02:00+02:00", 60), make("2026-10-25T02:00+01:00", 60), make("2026-10-25T01:30+02:00", 30)]
    items = layout(zone, twice, autumn).arrange(200, 1.0).items
    assert [(item.y, item.height, item.width) for item in items] == [(90, 29, 190), (120, 59, 190), (180, 59, 190)]


def test_across_the_missing_hour_a_box_covers_the_gap(zone: ZoneInfo, make: Make) -> None:
    spring = date(2026, 3, 29)
    items = (
        layout(zone, [make("2026-03-29T01:30+01:00", 60), make("2026-03-29T03:30+02:00", 30)], spring)
        .arrange(200, 1.0)
        .items
    )
    assert [(item.y, item.height, item.width) for item in items] == [(90, 119, 190), (210, 29, 190)]


def test_room_is_kept_only_where_something_lies_beneath(zone: ZoneInfo, make: Make) -> None:
    model = CalendarModel(zone)
    model.extend([make("2026-08-04T09:00", 30), make("2026-08-04T09:30", 30), make("2026-08-04T10:00", 30)])
    day = DayLayout(TUESDAY, model.entries(TUESDAY), TimeAxis([TUESDAY], zone), beneath=[(570, 600)])
    first, over, last = day.arrange(200, 1.0).items
    assert first.width == last.width == over.width + BENEATH_PX
