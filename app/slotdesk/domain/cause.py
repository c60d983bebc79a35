"""What a person did that made something be sent: carried along by whatever work grows from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_CAUSE: ContextVar[str] = ContextVar("slotdesk.cause", default="")


def current_cause() -> str:
    """The words of the click or the command that the running work grew from; empty where nobody said."""
    return _CAUSE.get()


@contextmanager
def caused_by(words: str) -> Iterator[None]:
    """Say what is the cause of all that is started within, tasks that outlast it included. The outermost one counts."""
    token = _CAUSE.set(_CAUSE.get() or words)
    try:
        yield
    finally:
        _CAUSE.reset(token)
