"""A search on its way from the form to the calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.errors import AnswerUnusable, Reason, SchedulingError
from slotdesk.services.finding import FindingService, FindProgress
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.find.find_panel import Wish

_TASK, _AGAIN = "find", "find-again"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked last, and how what is shown of it stands.

    `found_at` is when all of it had come, None until then; `is_of_before` where asking the same again has failed since.
    """

    wish: Wish | None = None
    found_at: datetime | None = None
    is_of_before: bool = False


class SearchRun(QObject):
    """Runs one search at a time; a new one takes the place of the old.

    `started` carries the Wish, `progressed` each FindProgress, and at the end comes exactly one of `finished` (the
    last FindProgress, or None where there was no page at all), `failed` (SchedulingError) and `stopped`.

    `repeated` carries the Wish of the last search and all that the same question brings by now, as a tuple of
    Appointments; asking again tells of nothing else, and of nothing at all where it fails.
    """

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    repeated = Signal(object, object)

    def __init__(self, scope: TaskScope, service: Callable[[], FindingService | None]) -> None:
        super().__init__()
        self._scope = scope
        self._service = service
        self.asked = self.asked_before = Asked()  # the latter is that of the search before

    @property
    def last_wish(self) -> Wish | None:
        """What was asked last; None where there is no search to speak of."""
        return self.asked.wish

    @property
    def is_running(self) -> bool:
        """Whether pages are still to come."""
        return self._scope.is_running(_TASK)

    def start(self, wish: Wish) -> None:
        """Search, in place of what is under way."""
        service = self._service()
        if service is None:
            return
        self.stop()
        self._scope.cancel(_AGAIN)
        self.asked_before, self.asked = self.asked, Asked(wish)
        self.started.emit(wish)
        self._scope.start(_TASK, self._run(service, wish))

    def stop(self) -> None:
        """Stop; what was found so far stays."""
        if self._scope.cancel(_TASK):
            self.stopped.emit()

    def forget(self) -> None:
        """There is no search to speak of any more."""
        self._scope.cancel(_TASK)
        self._scope.cancel(_AGAIN)
        self.asked = self.asked_before = Asked()

    def repeat(self) -> None:
        """Ask the last question once more, beside what is shown."""
        service, wish = self._service(), self.last_wish
        if service is not None and wish is not None:
            self._scope.start(_AGAIN, self._repeat(service, wish))

    async def _run(self, service: FindingService, wish: Wish) -> None:
        latest: FindProgress | None = None
        try:
            async for latest in service.find(wish.criteria):
                self.progressed.emit(latest)
        except SchedulingError as error:
            self.failed.emit(error)
            return
        except Exception as error:
            self.failed.emit(AnswerUnusable(Reason.MALFORMED, type(error).__name__))
            raise  # a fault of the program: the scope's owner is told
        self.finished.emit(latest)

    async def _repeat(self, service: FindingService, wish: Wish) -> None:
        found: list[Appointment] = []
        try:
            async for step in service.find(wish.criteria):
                found.extend(step.fresh)
        except SchedulingError:
            return  # nobody has asked for it: what is shown stays, and F5 says what is wrong
        if wish is self.last_wish:
            self.repeated.emit(wish, tuple(found))
