"""Which offers fit."""

from __future__ import annotations

from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.palette.palette_desk import matching_offers

OFFERS = [Offer("Commands", label, "", lambda: None) for label in ("Quit", "Find again", "Find", "Light")]


def test_the_best_come_first_and_no_more_than_wanted() -> None:
    assert [offer.label for offer in matching_offers("find", OFFERS, 9)] == ["Find", "Find again"]
    assert [offer.label for offer in matching_offers("i", OFFERS, 2)] != []
    assert len(matching_offers("i", OFFERS, 2)) == 2
    assert matching_offers("zebra", OFFERS, 9) == []
