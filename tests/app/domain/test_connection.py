from __future__ import annotations

import pytest

from slotdesk.domain.connection import Connection, with_scheme


@pytest.mark.parametrize("url", ["https://fhir.example.org/r4/", " https://fhir.example.org/r4 "])
def test_the_url_ends_without_a_slash(url: str) -> None:
    assert Connection(url).base_url == "https://fhir.example.org/r4"


@pytest.mark.parametrize(
    "url", ["", "fhir.example.org", "ftp://x.example", "https://", "https://x.example/?a=b", "https://x.example/#a"]
)
def test_what_is_no_server(url: str) -> None:
    with pytest.raises(ValueError, match="named by a URL"):
        Connection(url)


@pytest.mark.parametrize(
    ("written", "url"),
    [
        (" localhost:8080/fhir ", "http://localhost:8080/fhir"),
        ("localhost", "http://localhost"),
        ("127.0.0.1:8642/fhir", "http://127.0.0.1:8642/fhir"),
        ("[::1]:8642/fhir", "http://[::1]:8642/fhir"),
        ("hapi:8080/fhir", "https://hapi:8080/fhir"),
        ("fhir.example.org/r4", "https://fhir.example.org/r4"),
        ("http://fhir.example.org/r4", "http://fhir.example.org/r4"),
        ("ftp://x.example", "ftp://x.example"),
        ("nothing", "nothing"),
        ("two words.example", "two words.example"),
        ("[::1", "[::1"),
        ("", ""),
    ],
)
def test_an_address_without_a_scheme(written: str, url: str) -> None:
    assert with_scheme(written) == url


def test_a_password_in_the_url_is_refused() -> None:
    with pytest.raises(ValueError, match="password"):
        Connection("https://user:secret@x.example")


def test_a_time_limit_is_positive() -> None:
    with pytest.raises(ValueError, match="time limit"):
        Connection("https://x.example", timeout_s=0)


@pytest.mark.parametrize("token", ["a b", "a\nb", "tökn", "a\x00", " "])
def test_a_token_that_cannot_be_sent(token: str) -> None:
    with pytest.raises(ValueError, match="token") as caught:
        Connection("https://x.example", token=token)
    assert repr(token) not in str(caught.value)


def test_the_token_is_not_shown() -> None:
    assert "topsecret" not in repr(Connection("https://x.example", token="topsecret"))


@pytest.mark.parametrize("url", ["http://\u2603.x/fhir", "http://ex ample.org", "https://a..b", "https://" + "a" * 64])
def test_a_host_that_can_not_be_looked_up(url: str) -> None:
    with pytest.raises(ValueError, match="server's name"):
        Connection(url)


@pytest.mark.parametrize("url", ["http://localhost:99999", "http://localhost:port"])
def test_a_port_that_can_not_be(url: str) -> None:
    with pytest.raises(ValueError, match="port"):
        Connection(url)
