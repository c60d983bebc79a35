from __future__ import annotations

import pytest

from slotdesk.domain.origin import Origin, origin


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("https", "a.example", None), ("https", "a.example", 443), True),
        (("http", "a.example", None), ("HTTP", "A.example", 80), True),
        (("https", "a.example", None), ("http", "a.example", None), False),
        (("https", "a.example", None), ("https", "a.example", 8443), False),
        (("https", "a.example", None), ("https", "b.a.example", None), False),
    ],
)
def test_origins(one: Origin, other: Origin, same: bool) -> None:
    assert (origin(*one) == origin(*other)) is same
