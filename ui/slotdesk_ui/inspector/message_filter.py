"""Which exchanges the list shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from slotdesk.domain.transaction import Transaction
from slotdesk.wire.exchange import Exchange


class StatusClass(Enum):
    """How an exchange ended, roughly."""

    ANY = "any"
    WAITING = "waiting"
    WELL = "well"
    REDIRECTED = "redirected"
    CLIENT_ERROR = "client-error"
    SERVER_ERROR = "server-error"
    UNANSWERED = "unanswered"
    NOT_WELL = "not-well"


class Kinds(Enum):
    """Transactions that are chosen together."""

    ALL = "all"
    SCHEDULING = "scheduling"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """What an exchange must be to be listed. The words of `text` must all stand in its address, cause, id or status."""

    text: str = ""
    kind: Kinds | Transaction = Kinds.ALL
    status: StatusClass = StatusClass.ANY

    def takes(self, exchange: Exchange) -> bool:
        """Whether an exchange is listed."""
        if self.kind is Kinds.SCHEDULING and not exchange.transaction.is_scheduling:
            return False
        if self.kind is Kinds.OPENED and not exchange.source:
            return False
        if isinstance(self.kind, Transaction) and exchange.transaction is not self.kind:
            return False
        if self.status is not StatusClass.ANY and not _is_of(exchange, self.status):
            return False
        if not self.text:
            return True
        text = " ".join(
            (
                exchange.method,
                exchange.url,
                exchange.transaction.value,
                exchange.transaction.display,
                str(exchange.status or exchange.error),
                exchange.cause,
                exchange.request_id,
                exchange.source,
                f"#{exchange.number}",
            )
        ).casefold()
        return all(word in text for word in self.text.casefold().split())


def status_class(exchange: Exchange) -> StatusClass:
    """How an exchange ended, if it did."""
    if exchange.is_waiting:
        return StatusClass.WAITING
    if exchange.status is None or exchange.error:
        return StatusClass.UNANSWERED
    if exchange.status >= 500:
        return StatusClass.SERVER_ERROR
    if exchange.status >= 400:
        return StatusClass.CLIENT_ERROR
    return StatusClass.REDIRECTED if exchange.status >= 300 else StatusClass.WELL


def _is_of(exchange: Exchange, wanted: StatusClass) -> bool:
    found = status_class(exchange)
    if wanted is StatusClass.NOT_WELL:
        return found not in {StatusClass.WELL, StatusClass.WAITING}
    return found is wanted
