"""Pages that lead to themselves are kept for a while, and no longer."""

from slotdesk.practice.call import Call
from slotdesk.practice.lab.looped_pages import LoopedPages

BASE = "http://x/fhir"


def page_call(url: str, path: tuple[str, ...] = ()) -> Call:
    return Call("GET", BASE, path, (("_page", url.partition("_page=")[2]),))


def next_of(bundle: dict[str, object]) -> str:
    links = bundle["link"]
    assert isinstance(links, list)
    (url,) = [str(link["url"]) for link in links if link["relation"] == "next"]
    return url


def test_a_page_takes_the_place_of_its_next_one_and_the_oldest_are_forgotten() -> None:
    pages = LoopedPages()
    links = [{"relation": "self", "url": "s"}, {"relation": "next", "url": "n"}]
    made = [pages.loop(BASE, {"resourceType": "Bundle", "link": links, "number": number}) for number in range(17)]
    assert [link["relation"] for link in made[0]["link"]] == ["self", "next"]
    found = [pages.page(page_call(next_of(one))) for one in made]
    assert found[0] is None
    assert [reply.resource["number"] for reply in found[1:] if reply is not None] == list(range(1, 17))
    pages.forget()
    assert pages.page(page_call(next_of(made[16]))) is None


def test_other_requests_follow_no_loop() -> None:
    pages = LoopedPages()
    url = next_of(pages.loop(BASE, {"resourceType": "Bundle"}))
    assert pages.page(page_call(url, ("Appointment",))) is None
    assert pages.page(page_call(f"{BASE}?_page=other")) is None
    assert pages.page(Call("GET", BASE, ())) is None
