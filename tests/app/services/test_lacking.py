"""What a server says that it does not offer."""

from __future__ import annotations

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.coding import ActorKind
from slotdesk.services.lacking import Lacking, lacking


def test_what_the_statement_leaves_out_is_lacking() -> None:
    everything: dict[str, tuple[str, ...]] = {kind.value: ("search-type",) for kind in ActorKind if kind.value}
    everything["Coverage"] = ("read", "search-type")
    assert lacking(Capabilities(operations={"find": ""}, interactions=everything, expands=True)) == Lacking()
    fewer = {**everything, "Patient": ("read",)}
    del fewer["Location"], fewer["Coverage"]
    found = lacking(Capabilities(operations={"book": ""}, interactions=fewer))
    assert found == Lacking(frozenset({ActorKind.PATIENT, ActorKind.LOCATION}), find=True, reasons=True, coverages=True)


def test_a_statement_that_says_nothing_lacks_nothing() -> None:
    assert lacking(Capabilities()) == lacking(Capabilities(interactions={"Patient": ()})) == Lacking()
