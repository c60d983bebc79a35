"""The lab of a practice server from outside: what it offers, what is on, and turning that on and off."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx
import msgspec

from slotdesk.domain.host_name import is_loopback

_TIMEOUT_S = 10.0


class LabFailed(Exception):
    """The lab did not do what it was asked to; the message is its own word, or what became of the request.

    `refused` is True where the lab was reached and said no.
    """

    def __init__(self, message: str, *, refused: bool = False) -> None:
        super().__init__(message)
        self.refused = refused


class FaultOffer(msgspec.Struct, frozen=True):
    """A fault that can be had. `argument` names what its number is (empty: it takes none)."""

    name: str
    words: str
    argument: str
    default: int
    smallest: int
    largest: int
    operations: tuple[str, ...]


class WrongOffer(msgspec.Struct, frozen=True):
    """A way in which the server can be wrong."""

    name: str
    words: str


class LabOffers(msgspec.Struct, frozen=True):
    """All that can be had."""

    faults: tuple[FaultOffer, ...] = ()
    wrong: tuple[WrongOffer, ...] = ()


class FaultOn(msgspec.Struct, frozen=True):
    """A fault that is on. `text` is its short text, `operation` one of its offer's or "all".

    `left` is how often it will still happen, None: until it is cleared.
    """

    text: str
    name: str
    argument: int
    operation: str
    left: int | None


class LabState(msgspec.Struct, frozen=True):
    """What is on, and how many requests met a fault so far. `there_is` is filled in by `look` alone."""

    faults: tuple[FaultOn, ...] = ()
    wrong: tuple[str, ...] = ()
    happened: int = 0
    there_is: LabOffers = LabOffers()

    @property
    def is_on(self) -> bool:
        """Whether the server does anything that it should not."""
        return bool(self.faults or self.wrong)


class PracticeLab:
    """Speaks to the lab at one address; for use with ``async with``. It never goes through a proxy."""

    def __init__(self, url: str, token: str) -> None:
        self._url = url
        headers = {"Authorization": f"Bearer {token}"}
        self._http = httpx.AsyncClient(headers=headers, timeout=_TIMEOUT_S, trust_env=False)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection."""
        await self._http.aclose()

    async def look(self) -> LabState:
        """What there is and what is on.

        Raises:
            LabFailed: it can't be reached, or does not know the token.
        """
        return await self._ask("GET")

    async def turn_on(self, faults: Sequence[str] = (), wrong: Sequence[str] = ()) -> LabState:
        """Turn faults on, by their short texts, and wrongnesses, by name.

        Raises:
            LabFailed: as `look`, or there is no such thing; nothing was changed.
        """
        return await self._ask("POST", json={"faults": list(faults), "wrong": list(wrong)})

    async def turn_off(self, faults: Sequence[str] = (), wrong: Sequence[str] = ()) -> LabState:
        """Turn some off: faults by short text or name.

        Raises:
            LabFailed: as `turn_on`.
        """
        if not faults and not wrong:
            return await self.look()
        return await self._ask("DELETE", params=httpx.QueryParams({"fault": list(faults), "wrong": list(wrong)}))

    async def clear(self) -> LabState:
        """Turn everything off.

        Raises:
            LabFailed: as `look`.
        """
        return await self._ask("DELETE")

    async def _ask(
        self, method: str, *, json: object | None = None, params: httpx.QueryParams | None = None
    ) -> LabState:
        try:
            answer = await self._http.request(method, self._url, json=json, params=params)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise LabFailed(str(error) or type(error).__name__) from error
        try:
            if answer.status_code == httpx.codes.OK:
                return msgspec.json.decode(answer.content, type=LabState)
            problem = msgspec.json.decode(answer.content, type=dict[str, str])["problem"]
        except (msgspec.DecodeError, KeyError, UnicodeDecodeError) as error:
            raise LabFailed(f"HTTP status {answer.status_code}, and no answer of a lab") from error
        raise LabFailed(problem, refused=True)


def lab_address(url: str) -> str:
    """The lab's address from its own or from the FHIR base URL of its server.

    Raises:
        ValueError: it is not on this computer, where alone a lab answers; its token goes nowhere else.
    """
    if not is_loopback(urlsplit(url).hostname or ""):
        raise ValueError(url)
    origin, slash, path = url.rstrip("/").rpartition("/")
    return f"{origin}/lab" if slash and path in {"fhir", "lab"} else f"{url.rstrip('/')}/lab"
