"""Reports and lines without the data of patients, in the messages as well as in what was seen in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from slotdesk.domain.check import CheckResult, Leftover
from slotdesk.domain.transaction import Transaction
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import REDACTED, Exchange
from slotdesk.wire.redaction import Redactor


async def without_patients(
    exchanges: Sequence[Exchange],
    results: Sequence[CheckResult],
    left: Sequence[Leftover],
    patient: str,
    log: Iterable[Exchange],
) -> tuple[list[Exchange], list[CheckResult], list[Leftover], str]:
    """Messages, results, what is left and the test patient, the same person always by the same word.

    `log` is everything that was said in the run: who a patient is is often told before the first check only.
    """
    log = tuple(log)
    shown = {exchange.number for exchange in exchanges}
    told = [one for one in log if one.transaction is Transaction.PATIENTS and one.number not in shown]
    secrets = secrets_of(log)
    seen = [without_tokens(result.seen, secrets) for result in results]
    why = [without_tokens(one.why, secrets) for one in left]
    found = await Redactor().redacted([*exchanges, *told, *(_as_message(text) for text in (*seen, *why, patient))])
    words = [one.answer_body.decode() for one in found[len(exchanges) + len(told) :]]
    cleaned = [replace(result, seen=text) for result, text in zip(results, words, strict=False)]
    still = [replace(one, why=text) for one, text in zip(left, words[len(results) :], strict=False)]
    return found[: len(exchanges)], cleaned, still, words[-1]


class LiveRedaction:
    """Cleans what a run says while it goes on: of patients whom its messages told of so far, and of tokens."""

    def __init__(self, log: Iterable[Exchange]) -> None:
        self._log = log
        self._redactor = Redactor()
        self._heard: set[int] = set()
        self._secrets: set[bytes] = set()

    async def hear(self) -> None:
        """Learn from the messages since the last time."""
        new = [one for one in self._log if one.number not in self._heard and not one.is_waiting]
        await self._redactor.learn(new)
        self._secrets |= secrets_of(new)
        self._heard |= {one.number for one in new}

    def words(self, text: str) -> str:
        """A text without what identifies a patient, and without tokens."""
        return self._redactor.words(self.named_words(text))

    def named_words(self, text: str) -> str:
        """A text without tokens, which still says whom it is about."""
        return without_tokens(text, self._secrets)


def with_patients(
    results: Sequence[CheckResult], left: Sequence[Leftover], log: Iterable[Exchange]
) -> tuple[list[CheckResult], list[Leftover]]:
    """Results and what is left without tokens alone. Messages are kept without them anyway."""
    secrets = secrets_of(log)
    cleaned = [replace(one, seen=without_tokens(one.seen, secrets)) for one in results]
    return cleaned, [replace(one, why=without_tokens(one.why, secrets)) for one in left]


def secrets_of(exchanges: Iterable[Exchange]) -> set[bytes]:
    """The credentials that these were sent with."""
    return {one.request.secret for one in exchanges if one.request.secret}


def without_tokens(text: str, secrets: Iterable[bytes]) -> str:
    """A text without credentials, which some servers repeat in what they answer."""
    for secret in secrets:
        text = text.replace(secret.decode("latin-1"), REDACTED)
    return text


def _as_message(text: str) -> Exchange:
    """A text as a message, to be treated as one."""
    body = Body(text.encode("utf-8", "replace"))
    headers = (("Content-Type", "text/plain"),)
    return Exchange("GET", "", "", (), 0, datetime.now(UTC), answer_headers=headers, answer=body)
