"""What a change is called at each step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from slotdesk.domain.appointment import Participant
from slotdesk.domain.coding import Reference
from slotdesk.domain.outcome import Booked, Refused
from slotdesk.services.changing import Change, ChangeKind, ChangeLookUp, Fact
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.existing import change_words
from ui.examples import ANNA, START, STOCKHOLM, appointment

FREE = appointment(START + timedelta(days=1), key="free")
BOOKED = replace(
    appointment(), participants=(*appointment().participants, Participant(Reference(ANNA.reference, display=ANNA.name)))
)


@pytest.mark.parametrize("kind", list(ChangeKind))
def test_every_kind_has_words_for_every_end(kind: ChangeKind) -> None:
    change = Change(kind, BOOKED)
    done = change_words.answered(change, "about", Booked(BOOKED))
    refused = change_words.answered(change, "about", Refused(409))
    texts = [
        change_words.waiting(change, "about"),
        done,
        refused,
        change_words.lost(change, "about"),
        change_words.looked_up(change, "about", ChangeLookUp(Fact.NOT_SO_FAR)),
        change_words.looked_up(change, "about", ChangeLookUp(Fact.UNKNOWN)),
    ]
    fates = [Fate.UNDER_WAY, Fate.DONE, Fate.REFUSED, Fate.UNKNOWN, Fate.UNKNOWN, Fate.UNKNOWN]
    assert [text.fate for text in texts] == fates
    assert all(text.title for text in texts)
    assert "(status 409)" in refused.said
    assert change_words.looked_up(change, "about", ChangeLookUp(Fact.DONE)).title == done.title


def test_a_move_names_both_times_and_says_that_the_old_one_stands() -> None:
    change = Change(ChangeKind.MOVE, BOOKED, target=FREE)
    about = change_words.about_words(change, STOCKHOLM)
    assert about.startswith("Anna Example: Wednesday")
    assert "Old time: Tuesday" in about
    refused = change_words.answered(change, about, Refused(409))
    assert "The old time stands as it was" in refused.advice
    assert refused.can_search


def test_one_that_names_nobody_is_told_by_its_time() -> None:
    assert change_words.about_words(Change(ChangeKind.CANCEL, appointment()), STOCKHOLM).startswith("Tuesday")


def test_what_several_come_to_together_is_changed_for_all_of_them() -> None:
    other = Participant(Reference("Patient/other", display="Somebody Else"))
    group = replace(BOOKED, participants=(*BOOKED.participants, other))
    alone, together = (change_words.change_line(one, STOCKHOLM) for one in (BOOKED, group))
    assert together == f"{alone} (a group: what is changed is changed for all 2 patients)"


def test_each_kind_of_change_has_a_sign_of_its_own() -> None:
    signs = {change_words.answered(Change(kind, BOOKED), "about", Booked(BOOKED)).sign for kind in ChangeKind}
    assert len(signs) == len(ChangeKind)
    assert "" not in signs
