"""A page that stands alone: nothing is loaded or run, and what a server says stays text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from app.services.checking.examples import exchange, report, result
from slotdesk.domain.check import CheckStatus, Leftover
from slotdesk.services.checking.html_report import html_report

HOSTILE = "</pre><script>alert(1)</script><img src=x onerror=alert(1)>\u202e' \""
LEFT = (Leftover(HOSTILE, HOSTILE, HOSTILE, HOSTILE),)


class Page(HTMLParser):
    """What tags and attributes a page has, and whether they are closed in order."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def hostile() -> str:
    """A report of a server that tries everything."""
    messages = (exchange(1, HOSTILE.encode(), f"http://x.example/{HOSTILE}"), exchange(2, {"text": HOSTILE}))
    return html_report(report(result(CheckStatus.FAILED, HOSTILE, 1, 2), exchanges=messages, left=LEFT))


def test_nothing_from_the_wire_becomes_markup() -> None:
    page = Page(hostile())
    assert page.open == []
    assert page.tags.isdisjoint({"script", "img", "iframe", "link", "object", "form"})
    assert not any(name.startswith("on") for name, _ in page.attributes)
    assert "alert(1)" in page.text
    assert "\u202e" not in page.text


def test_nothing_is_loaded() -> None:
    text = hostile()
    assert "default-src 'none'; style-src 'unsafe-inline'" in text
    assert {value for name, value in Page(text).attributes if name in {"src", "href"}} <= {
        *(value for _, value in Page(text).attributes if value and value.startswith("#"))
    }
    style = text.split("<style>")[1].split("</style>")[0]
    assert re.findall(r"url\(|@import", style) == []


def test_every_link_leads_somewhere() -> None:
    page = Page(html_report(report(result(CheckStatus.PASSED, "x", 1), exchanges=(exchange(1, {}),))))
    targets = {value for name, value in page.attributes if name == "id"}
    links = {value.removeprefix("#") for name, value in page.attributes if name == "href" and value}
    assert links <= targets
    assert "message-1" in links


@pytest.mark.parametrize(
    ("statuses", "verdict"),
    [
        ((CheckStatus.PASSED,), "Every SHALL that was checked is met."),
        ((CheckStatus.FAILED, CheckStatus.PASSED), "1 SHALL is not met."),
        ((CheckStatus.PASSED, CheckStatus.WARNING), "Every SHALL that was checked is met. 1 SHOULD is not met."),
        ((CheckStatus.ERROR,), "1 check got no answer."),
        ((CheckStatus.NOT_RUN,), "Nothing was checked."),
    ],
)
def test_the_first_words_say_how_it_went(statuses: tuple[CheckStatus, ...], verdict: str) -> None:
    assert verdict in Page(html_report(report(*(result(status) for status in statuses)))).text


def test_messages_of_what_is_not_met_lie_open() -> None:
    results = (result(CheckStatus.FAILED, "x", 1), result(CheckStatus.PASSED, "x", 2))
    text = html_report(report(*results, exchanges=(exchange(1, {}), exchange(2, {}))))
    assert "id='message-1' open>" in text
    assert "id='message-2'>" in text


def test_a_long_body_is_cut_and_says_so() -> None:
    many = {"list": list(range(5000))}
    page = Page(html_report(report(result(CheckStatus.FAILED, "x", 1), exchanges=(exchange(1, many),))))
    assert "540 more lines" in page.text
    assert "Cut here; the whole has" in page.text
    assert "4999" not in page.text


def test_what_was_left_is_told() -> None:
    assert "Left on the server" in Page(hostile()).text
    assert "Left on the server" not in html_report(report(result(CheckStatus.PASSED)))
