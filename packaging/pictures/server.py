"""The practice server with something in front that loses, refuses or delays answers when it is told to."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Self

from journeys.canned_server import Canned, CannedServer
from slotdesk.practice.server import PracticeServer

NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
_JSON = {"accept": "application/fhir+json", "content-type": "application/fhir+json"}


class MoodyServer:
    """Passes everything on to a practice server whose Monday is always the same, but for what `mood` says.

    `lose` cuts the connection instead of booking, `forbid` answers 403, `slow` waits before answers to `$find`,
    `short` ends holds after 25 seconds, `empty` finds nothing.
    """

    def __init__(self) -> None:
        self.practice = PracticeServer(seed=1, now=NOW)
        self.mood = ""
        self._front: CannedServer | None = None

    def __enter__(self) -> Self:
        self.practice.__enter__()
        self._front = CannedServer(self._answer, self.practice.url)
        self._front.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        if self._front is not None:
            self._front.__exit__()
        self.practice.stop()

    @property
    def url(self) -> str:
        """Its base URL."""
        return self._front.url if self._front is not None else ""

    def _answer(self, method: str, path: str, body: bytes) -> Canned | None:
        is_find, is_book, is_hold = (path.split("?")[0].endswith(f"${one}") for one in ("find", "book", "hold"))
        if is_book and self.mood == "lose":
            return Canned(cut=True)
        if is_book and self.mood == "forbid":
            return Canned(403, b"", "text/plain")
        if is_find and self.mood == "slow":
            time.sleep(1.5)
        if is_find and self.mood == "empty":
            return Canned(body=json.dumps({"resourceType": "Bundle", "type": "searchset", "total": 0}).encode())
        if is_hold and self._front is not None:
            answer = self._front.pass_on(method, path, _JSON, body)
            lasts = timedelta(seconds=25 if self.mood == "short" else 300)
            ends = format_datetime(datetime.now(UTC) + lasts, usegmt=True)
            return Canned(answer.status, answer.body, answer.content_type, {"expires": ends})
        return None
