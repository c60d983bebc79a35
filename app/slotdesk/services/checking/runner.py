"""Running checks: probe, one after the other with live results, and everything taken back in the end."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime

from slotdesk.domain.audit import BeginAudit
from slotdesk.domain.check import CheckResult, CheckStatus, CheckText, Leftover, Level
from slotdesk.fhir.xml_types import loaded
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.catalogue import CHECKS
from slotdesk.services.checking.changes import Changes
from slotdesk.services.checking.check import (
    Check,
    LackingError,
    NoAnswerError,
    NotApplicableError,
    NotMetError,
)
from slotdesk.services.checking.dialogue import Dialogue
from slotdesk.services.checking.leftovers import clean_up, take_back_open
from slotdesk.services.checking.plan import CheckPlan, selected
from slotdesk.services.checking.premises import Premises, find_out
from slotdesk.services.signing_in import SigningIn
from slotdesk.store.journal import Journal
from slotdesk.wire.client import open_http
from slotdesk.wire.message_log import MessageLog

_STOPPED = "stopped before it was its turn"


def _now() -> datetime:
    return datetime.now(UTC)


def _nobody(_: CheckText) -> None:
    pass


class CheckRun:
    """One run of the checks that a plan chooses.

    `began` is told of each check before it starts. After `results` has ended, `left` is what could not be taken back,
    `taken_up` how many things of earlier runs were. What changes something is written into `journal` first; messages go
    into `log`. `sleep` waits for a hold to end. `audit` is told of each
    request about the test patient.

    Raises:
        NoSuchCheckError: from the constructor.
    """

    def __init__(
        self,
        plan: CheckPlan,
        journal: Journal,
        log: MessageLog,
        signing_in: SigningIn | None = None,
        *,
        clock: Callable[[], datetime] = _now,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        checks: tuple[Check, ...] = CHECKS,
        audit: BeginAudit | None = None,
    ) -> None:
        self.plan = plan
        self.log = log
        self.selected = selected(checks, plan.only)
        self.began: Callable[[CheckText], None] = _nobody
        self.premises: Premises | None = None
        self.left: list[Leftover] = []
        self.taken_up = 0
        self.unreachable = ""
        self.started = clock()
        self._journal = journal
        self._signing_in = signing_in
        self._clock = clock
        self._sleep = sleep
        self._stopped = asyncio.Event()
        self._dialogue = Dialogue(log, plan.connection.base_url, plan.connection.wire_format)
        self._dialogue.audit = audit
        self._changes = Changes(self._dialogue, journal, plan.connection.base_url)

    def stop(self) -> None:
        """End after the request that is on its way; what was taken is still given back."""
        self._stopped.set()

    @property
    def is_stopped(self) -> bool:
        """Whether it was told to end."""
        return self._stopped.is_set()

    async def results(self) -> AsyncGenerator[CheckResult, None]:
        """Run the checks and tell of each as soon as it is done. To be closed (`aclosing`) where it is left early.

        A server that can't be reached at all gives an error for each check; `unreachable` says why.
        """
        await loaded()
        signing_in = self._signing_in
        auth = signing_in.auth if signing_in is not None else None
        passphrase = await signing_in.certificate_passphrase() if signing_in is not None else ""
        async with AsyncExitStack() as stack:
            http = open_http(self.plan.connection, auth=auth, observe=self._dialogue.observe, passphrase=passphrase)
            self._dialogue.use(await stack.enter_async_context(http))
            stack.push_async_callback(self._give_back)
            try:
                bench = await self._prepared()
            except NoAnswerError as error:
                self.unreachable = str(error)
                numbers = tuple(self._dialogue.numbers)
                for check in self.selected:
                    yield CheckResult(check.text, CheckStatus.ERROR, str(error), numbers, self._clock())
                return
            for check in self.selected:
                yield await self._one(check, bench)

    async def _prepared(self) -> Bench:
        base_url = self.plan.connection.base_url
        self.premises = await find_out(self._dialogue, self.plan, self._clock())
        self._dialogue.patient = self.premises.known_patient
        taken_up = await clean_up(self._dialogue, self._changes, self._journal, base_url, self._clock())
        self.taken_up, self.left = taken_up
        return Bench(self.plan, self.premises, self._dialogue, self._changes, self._wait)

    async def _one(self, check: Check, bench: Bench) -> CheckResult:
        started, begun = self._clock(), time.monotonic()
        self._dialogue.forget()
        if self.is_stopped:
            return CheckResult(check.text, CheckStatus.NOT_RUN, _STOPPED, (), started)
        self.began(check.text)
        status, seen = await _outcome(check, bench)
        numbers = tuple(dict.fromkeys(self._dialogue.numbers))
        self.left += await self._changes.give_all_back(but=bench.kept)
        return CheckResult(check.text, status, seen, numbers, started, time.monotonic() - begun)

    async def _give_back(self) -> None:
        """Whoever cancels the task, however often, must not keep it from cleaning up while the connection is open."""
        giving = asyncio.ensure_future(self._give_all_back())
        cancelled: asyncio.CancelledError | None = None
        while not giving.done():
            try:
                await asyncio.wait([giving])
            except asyncio.CancelledError as error:
                cancelled = error
        self.left += giving.result()
        if cancelled is not None:
            raise cancelled

    async def _give_all_back(self) -> list[Leftover]:
        left = await self._changes.give_all_back()
        return left + await take_back_open(self._dialogue, self._changes)

    async def _wait(self, seconds: float) -> bool:
        sleeping = asyncio.ensure_future(self._sleep(seconds))
        stopping = asyncio.ensure_future(self._stopped.wait())
        try:
            await asyncio.wait({sleeping, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return not self.is_stopped
        finally:
            sleeping.cancel()
            stopping.cancel()


async def _outcome(check: Check, bench: Bench) -> tuple[CheckStatus, str]:
    try:
        return CheckStatus.PASSED, await check.run(bench)
    except NotMetError as error:
        failed = check.text.level is Level.SHALL
        return CheckStatus.FAILED if failed else CheckStatus.WARNING, str(error)
    except NotApplicableError as error:
        return CheckStatus.NOT_APPLICABLE, str(error)
    except LackingError as error:
        return CheckStatus.NOT_RUN, str(error)
    except NoAnswerError as error:
        return CheckStatus.ERROR, f"no answer: {error}"
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError) as error:
        return CheckStatus.ERROR, f"the answer has a shape that the check does not know ({type(error).__name__})"
