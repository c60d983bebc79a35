"""Dialects in words."""

from __future__ import annotations

import pytest

from slotdesk.services.dialect import Dialect, Recognised, Sign
from slotdesk_ui.settings.dialect_words import dialect_words


def test_ours_is_said_with_its_reason_alone() -> None:
    words = dialect_words(Recognised(Dialect.IHE, Sign.DEFINITION, "https://example.org/find"))
    assert words == "Dialect: IHE ITI Scheduling (it names https://example.org/find)"


@pytest.mark.parametrize("dialect", [one for one in Dialect if one is not Dialect.IHE])
@pytest.mark.parametrize("sign", Sign)
def test_every_other_says_what_it_is_spoken_to_as(dialect: Dialect, sign: Sign) -> None:
    words = dialect_words(Recognised(dialect, sign, "SEEN"))
    assert "IHE ITI Scheduling" in words
    assert ("SEEN" in words) is (sign not in {Sign.RESOURCES, Sign.NOTHING})
