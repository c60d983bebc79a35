"""Every story that pictures are taken of, in the order of a day. A new panel or dialog gets its line here."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from pictures.appointment_story import appointments
from pictures.booking_story import booking
from pictures.calendar_story import (
    CLOCKS_CHANGE,
    CLOCKS_CHANGE_IN_SPRING,
    calendar,
    other_clock,
    summer_time,
    summer_time_in_spring,
)
from pictures.find_story import find, lacking
from pictures.record_story import bookings
from pictures.sign_in_story import sign_in
from pictures.story import Story
from pictures.tester_story import story
from pictures.window_story import first_start, window
from pictures.workbench_story import workbench

STORIES = (
    Story("first-start", first_start, is_connected=False),
    Story("find", find),
    Story("lacking", lacking, mood="bare"),
    Story("calendar", calendar),
    Story("other-clock", other_clock, home_zone=ZoneInfo("America/New_York")),
    Story("summer-time", summer_time, now=CLOCKS_CHANGE),
    Story("spring-forward", summer_time_in_spring, now=CLOCKS_CHANGE_IN_SPRING),
    Story("booking", booking),
    Story("appointments", appointments),
    Story("bookings", bookings),
    Story("sign-in", sign_in),
    Story("window", window),
    Story("workbench", workbench),
    Story("story", story),
)


def stories_of(part: str) -> list[Story]:
    """The stories in which pictures with this in their names may be taken: one if it begins with a story's name."""
    named = [story for story in STORIES if part == story.name or part.startswith(f"{story.name}-")]
    return sorted(named, key=lambda story: len(story.name))[-1:] or list(STORIES)
