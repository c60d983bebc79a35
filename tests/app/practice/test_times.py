"""FHIR times."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.times import SearchTime, compares, read_instant, split_prefix

STOCKHOLM = ZoneInfo("Europe/Stockholm")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970-01-01T00:00:10Z", 10),
        ("1970-01-01T01:00:10+01:00", 10),
        ("1970-01-01T00:00:10.999999999Z", 10),
        ("1970-01-01T00:00:10.5+00:00", 10),
    ],
)
def test_instants(text: str, seconds: int) -> None:
    assert read_instant(text, "x") == seconds


@pytest.mark.parametrize("text", ["", "2026-11-23", "2026-11-23T08:00:00", "2026-11-23T08:00Z", "2026-02-30T08:00:00Z",
                                  "2026-11-23T24:00:00Z", "2026-11-23 08:00:00Z", None, 5])  # fmt: skip
def test_what_is_no_instant(text: object) -> None:
    with pytest.raises(RequestRefused, match="x has to be"):
        read_instant(text, "x")


def test_the_precision_of_a_search_time() -> None:
    def length(text: str) -> int:
        start, end = SearchTime(text, "date").span(STOCKHOLM)
        return end - start

    assert length("2026-11-23") == 86400
    assert length("2026-10-25") == 90000  # the day on which the clock goes back
    assert length("2026-11") == 30 * 86400
    assert length("2026") == 365 * 86400
    assert length("2026-11-23T08:00+01:00") == 60
    assert length("2026-11-23T08:00:00 01:00") == 1
    local, with_offset = (SearchTime(t, "d").span(STOCKHOLM) for t in ("2026-11-23T08:00", "2026-11-23T07:00Z"))
    assert local == with_offset
    assert SearchTime("2026-12", "d").days() == (date(2026, 12, 1), date(2027, 1, 1))


@pytest.mark.parametrize("text", ["", "x", "2026-13", "2026-02-30", "0000", "2026-11-23T25:00Z", "2026-11-23T08"])
def test_what_is_no_search_time(text: str) -> None:
    with pytest.raises(RequestRefused):
        SearchTime(text, "date")


@pytest.mark.parametrize(
    ("prefix", "at_before_inside_after"),
    [
        ("eq", (False, True, False)), ("ap", (False, True, False)), ("ne", (True, False, True)),
        ("gt", (False, False, True)), ("ge", (False, True, True)), ("lt", (True, False, False)),
        ("le", (True, True, False)), ("sa", (False, False, True)), ("eb", (True, False, False)),
    ],
)  # fmt: skip
def test_comparisons(prefix: str, at_before_inside_after: tuple[bool, ...]) -> None:
    found = tuple(compares(prefix, moment, moment + 1, 10, 20) for moment in (5, 15, 25))
    assert found == at_before_inside_after


def test_prefixes() -> None:
    assert split_prefix("ge2026") == ("ge", "2026")
    assert split_prefix("2026") == ("eq", "2026")
