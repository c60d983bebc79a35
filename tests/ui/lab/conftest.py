"""What a lab offers, as a practice server would tell it."""

from __future__ import annotations

import pytest

from slotdesk.services.practice_lab import FaultOffer, FaultOn, LabOffers, LabState, WrongOffer

SLOW = FaultOffer("slow", "Own words.", "milliseconds", 2000, 1, 600_000, ("find", "book"))
LOST = FaultOffer("lost", "Own words.", "", 0, 0, 0, ("find", "book"))
REFUSE = FaultOffer("refuse", "Own words.", "status", 409, 400, 599, ("find", "hold", "book"))
WRONG = (
    WrongOffer("double-booking", "$book gives a time twice."),
    WrongOffer("no-start", "There is no start."),
    WrongOffer("ITI-116.hold.race", "$hold gives a time twice."),
    WrongOffer("ITI-116.hold.expiry", "Holds never end."),
)
SLOW_ON = FaultOn("slow:800", "slow", 800, "all", None)
LOST_ON = FaultOn("lost@book/once", "lost", 0, "book", 1)


@pytest.fixture
def offers() -> LabOffers:
    return LabOffers((SLOW, LOST, REFUSE), WRONG)


@pytest.fixture
def state(offers: LabOffers) -> LabState:
    return LabState((SLOW_ON, LOST_ON), ("no-start",), 3, offers)
