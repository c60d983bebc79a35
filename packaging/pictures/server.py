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
_NO_HOLD = {
    "resourceType": "OperationOutcome",
    "issue": [{"severity": "error", "code": "conflict", "diagnostics": "Somebody else is holding this time."}],
}
_SLOW_S = 2.5
_LASTS_S = {"short": 25, "brief": 1}
_JSON = {"accept": "application/fhir+json", "content-type": "application/fhir+json"}


class MoodyServer:
    """Passes everything on to a practice server whose Monday is always the same, but for what `mood` says.

    `lose` cuts the connection instead of booking, `forbid` answers 403; `slow` waits before answers to `$find` and
    `$book`, `slow-look-up` before those to searches for appointments. Holds end after 25 seconds with `short`, after
    one with `brief`, nobody says when with `unsaid`, and there are none with `no-hold`. `empty` finds nothing, `bare`
    has no directories.
    """

    def __init__(self, now: datetime = NOW, mood: str = "") -> None:
        self.practice = PracticeServer(seed=1, now=now)
        self.mood = mood
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
        bare = path.split("?")[0]
        is_find, is_book, is_hold = (bare.endswith(f"${one}") for one in ("find", "book", "hold"))
        if is_hold:
            return self._hold(method, path, body)
        if is_book and self.mood == "lose":
            return Canned(cut=True)
        if is_book and self.mood == "forbid":
            return Canned(403, b"", "text/plain")
        if self.mood == "slow" and (is_find or is_book):
            time.sleep(_SLOW_S)
        if self.mood == "slow-look-up" and bare.endswith("/Appointment"):
            time.sleep(_SLOW_S)
        if is_find and self.mood == "empty":
            return Canned(body=json.dumps({"resourceType": "Bundle", "type": "searchset", "total": 0}).encode())
        if bare.endswith("/metadata") and self.mood == "bare":
            return self._without_directories(method, path)
        return None

    def _hold(self, method: str, path: str, body: bytes) -> Canned | None:
        if self.mood == "no-hold":
            return Canned(409, json.dumps(_NO_HOLD).encode())
        if self.mood == "unsaid" or self._front is None:
            return None
        answer = self._front.pass_on(method, path, _JSON, body)
        ends = datetime.now(UTC) + timedelta(seconds=_LASTS_S.get(self.mood, 300))
        headers = {"expires": format_datetime(ends, usegmt=True)}
        return Canned(answer.status, answer.body, answer.content_type, headers)

    def _without_directories(self, method: str, path: str) -> Canned | None:
        if self._front is None:
            return None
        answer = self._front.pass_on(method, path, _JSON, b"")
        content = json.loads(answer.body)
        for rest in content["rest"]:
            rest["resource"] = [one for one in rest["resource"] if one["type"] == "Appointment"]
        return Canned(body=json.dumps(content).encode())
