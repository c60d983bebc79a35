"""The server's clock: it may start at any moment and can be moved by tests."""

import threading
import time
from datetime import UTC, datetime, timedelta


class PracticeClock:
    """Tells the server's time in UTC; from ``start`` it runs at the speed of real time."""

    def __init__(self, start: datetime | None = None) -> None:
        if start is not None and start.tzinfo is None:
            raise ValueError("The start of the clock needs an offset, for example 2026-11-23T08:00:00+01:00.")
        self._lock = threading.Lock()
        self._started = time.monotonic()
        self._start = start.astimezone(UTC) if start is not None else None
        self._moved = timedelta()

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        with self._lock:
            if self._start is None:
                return datetime.now(UTC) + self._moved
            return self._start + timedelta(seconds=time.monotonic() - self._started) + self._moved

    def timestamp(self) -> int:
        """The present moment as whole seconds since 1970, rounded down."""
        return int(self.now().timestamp())

    def advance(self, by: timedelta) -> None:
        """Move the clock forward, or backward with a negative span."""
        with self._lock:
            self._moved += by
