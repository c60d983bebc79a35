"""Reports without the data of patients, in the messages as well as in what was seen in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from slotdesk.domain.check import CheckResult, Leftover
from slotdesk.domain.transaction import Transaction
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
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
    shown = {exchange.number for exchange in exchanges}
    told = [one for one in log if one.transaction is Transaction.PATIENTS and one.number not in shown]
    seen, why = [result.seen for result in results], [one.why for one in left]
    found = await Redactor().redacted([*exchanges, *told, *(_as_message(text) for text in (*seen, *why, patient))])
    words = [one.answer_body.decode() for one in found[len(exchanges) + len(told) :]]
    cleaned = [replace(result, seen=text) for result, text in zip(results, words, strict=False)]
    still = [replace(one, why=text) for one, text in zip(left, words[len(results) :], strict=False)]
    return found[: len(exchanges)], cleaned, still, words[-1]


def _as_message(text: str) -> Exchange:
    """A text as a message, to be treated as one."""
    body = Body(text.encode("utf-8", "replace"))
    headers = (("Content-Type", "text/plain"),)
    return Exchange("GET", "", "", (), 0, datetime.now(UTC), answer_headers=headers, answer=body)
