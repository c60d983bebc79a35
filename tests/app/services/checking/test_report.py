"""A report holds what the results point to, without the data of patients unless somebody wants them."""

from __future__ import annotations

import pytest

from app.services.checking.conftest import results_of, run_of
from slotdesk.domain.check import CheckStatus
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.report import report_of

pytestmark = pytest.mark.anyio
NAME = "Söderberg".encode()


async def test_a_run_becomes_a_report(server: PracticeServer) -> None:
    run = run_of(server, "ITI-117.book.booked", "CapabilityStatement.read")
    results = await results_of(run)
    report = await report_of(run, results, server.clock.now())
    assert (report.server, report.software) == (server.url, "Slotdesk practice server")
    assert report.counts[CheckStatus.PASSED] == 2
    assert report.is_conformant
    assert list(report.groups) == ["CapabilityStatement", "ITI-117"]
    wanted = {number for result in results for number in result.exchanges}
    assert {one.number for one in report.exchanges} == wanted
    assert report.exchange(min(wanted)) is report.exchanges[0]
    assert report.exchange(999) is None


@pytest.mark.parametrize("redact", [True, False])
async def test_names_are_taken_out_by_default(server: PracticeServer, redact: bool) -> None:
    run = run_of(server, "ITI-117.book.booked")
    report = await report_of(run, await results_of(run), server.clock.now(), redact=redact)
    (exchange,) = report.exchanges
    assert (NAME in exchange.request_body) is not redact
    assert (NAME in exchange.answer_body) is not redact
    assert report.is_redacted is redact
    assert (report.patient == "Patient/pat-030") is not redact
