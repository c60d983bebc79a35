"""Pages and their links."""

import base64
import zlib

import pytest

from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.paging import Place, page_of, read_cursor, write_cursor


def key(number: int) -> tuple[int]:
    return (number,)


def test_pages_follow_each_other() -> None:
    numbers = list(range(10))
    first = page_of(numbers, key, Place(), 4)
    assert (first.items, first.total, first.following) == ([0, 1, 2, 3], 10, Place([3], 4))
    assert first.following is not None
    second = page_of(numbers, key, first.following, 4)
    assert second.following is not None
    last = page_of(numbers, key, second.following, 4)
    assert (last.items, last.total, last.following) == ([8, 9], 10, None)


def test_what_went_missing_is_not_counted_and_nothing_comes_twice() -> None:
    page = page_of([0, 1, 4, 5], key, Place([3], 4), 4)
    assert (page.items, page.total) == ([4, 5], 6)


def test_the_total_alone() -> None:
    page = page_of([1, 2], key, Place(), 0)
    assert (list(page.items), page.total, page.following) == ([], 2, None)


def test_links_carry_their_content() -> None:
    content = {"kind": "find", "place": [[1, "Å"], 3]}
    text = write_cursor(content)
    assert read_cursor(text) == content
    assert text.replace("-", "").replace("_", "").isalnum()


@pytest.mark.parametrize(
    "text",
    [
        "", "!!!", "abc", write_cursor({"kind": "x"}), write_cursor({"place": 5}), "Å",
        base64.urlsafe_b64encode(zlib.compress(b"[]")).decode(),
        base64.urlsafe_b64encode(zlib.compress(b"[" * 500_000)).decode(),
    ],
)  # fmt: skip
def test_links_of_others_are_refused(text: str) -> None:
    with pytest.raises(RequestRefused) as caught:
        read_cursor(text)
    assert caught.value.status == 400
