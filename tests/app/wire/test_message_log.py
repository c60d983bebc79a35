from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog


def _exchange(path: str = "metadata", size: int = 10) -> Exchange:
    answer = Body(bytes(size))
    return Exchange(
        "GET", f"https://fhir.example.org/{path}", "", (), 0, datetime(2026, 8, 3, tzinfo=UTC), answer=answer
    )


def test_exchanges_are_numbered_in_order_and_found_by_their_number() -> None:
    log = MessageLog()
    assert [log.record(_exchange()).number for _ in range(3)] == [1, 2, 3]
    assert [one.number for one in log] == [1, 2, 3]
    assert log[1].number == 2
    found = log.exchange(3)
    assert found is not None
    assert found.number == 3
    assert (log.exchange(0), log.exchange(4), log.first_number, len(log)) == (None, None, 1, 3)


def test_the_oldest_go_when_there_are_too_many_and_numbers_go_on() -> None:
    log = MessageLog(most=3)
    dropped: list[int] = []
    log.observe(dropped=dropped.append)
    for _ in range(5):
        log.record(_exchange())
    assert [one.number for one in log] == [3, 4, 5]
    assert (log.exchange(2), log.first_number, dropped) == (None, 3, [1, 1])
    log.set_bounds(1, 1_000_000)
    assert [one.number for one in log] == [5]
    log.clear()
    assert (len(log), log.bytes_kept, log.first_number) == (0, 0, 6)
    assert log.record(_exchange()).number == 6


def test_the_oldest_bodies_go_before_any_exchange_does() -> None:
    log = MessageLog(most=100, most_bytes=60_000)
    for _ in range(8):
        log.record(_exchange(size=20_000))
    assert len(log) == 8
    assert [one.answer.is_let_go for one in log] == [True] * 6 + [False] * 2
    assert log.bytes_kept <= 60_000
    for _ in range(100):
        log.record(_exchange(size=0))
    assert log.bytes_kept <= 60_000
    assert len(log) < 60
    assert log[-1].number == 108


def test_one_that_is_larger_than_all_there_may_be_stays_without_its_body() -> None:
    log = MessageLog(most_bytes=1_000)
    log.record(_exchange(size=5_000))
    assert [one.answer.is_let_go for one in log] == [True]


def test_observers_are_told_until_they_have_enough_and_their_faults_cost_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    log = MessageLog()
    seen: list[Exchange] = []

    def fail(exchange: Exchange) -> None:
        raise ValueError(exchange.url)

    log.observe(fail)
    stop = log.observe(seen.append)
    log.record(_exchange())
    stop()
    stop()
    log.record(_exchange())
    assert [one.number for one in seen] == [1]
    errors = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert errors == ["an observer of messages failed: ValueError"] * 2


def test_what_waits_is_replaced_by_its_end_in_place() -> None:
    log = MessageLog(most_bytes=25_000)
    renewed: list[Exchange] = []
    log.observe(renewed=renewed.append)
    waiting = log.record(replace(_exchange(size=0), is_waiting=True))
    log.record(_exchange(size=0))
    before = log.bytes_kept
    ended = log.record(replace(waiting, is_waiting=False, status=200, answer=Body(bytes(5_000))))
    assert [one.number for one in log] == [1, 2]
    assert log.exchange(1) is ended
    assert renewed == [ended]
    assert log.bytes_kept == before + 5_000
    assert log.record(replace(ended, status=500)).number == 3, "what has ended is never replaced"


def test_a_body_that_comes_late_is_let_go_like_any_other() -> None:
    log = MessageLog(most_bytes=25_000)
    waiting = log.record(replace(_exchange(size=0), is_waiting=True))
    for _ in range(2):
        log.record(_exchange(size=20_000))
    log.record(replace(waiting, is_waiting=False, answer=Body(bytes(20_000))))
    assert log.bytes_kept <= 25_000
    assert log[0].answer.is_let_go
    log.clear()
    assert log.bytes_kept == 0


def test_what_was_dropped_while_it_waited_is_kept_under_a_new_number() -> None:
    log = MessageLog(most=2)
    waiting = log.record(replace(_exchange(), is_waiting=True))
    for _ in range(2):
        log.record(_exchange())
    assert log.record(replace(waiting, is_waiting=False)).number == 4
