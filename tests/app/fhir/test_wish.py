"""Which appointment of an answer is ours, and what it means where none is: others' bookings are no success."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from fhir_answers import ANNA, Server, appointment, bundle, for_anna, outcome, read, serving
from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.errors import OutcomeUnknown, Reason, Retry
from slotdesk.domain.finding import FindingCode
from slotdesk.domain.outcome import Booked, Held, Refused
from slotdesk.fhir.client import SchedulingClient

pytestmark = pytest.mark.anyio
REASON = Coding("https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason", "pat-crs")


async def _hold(client: SchedulingClient) -> object:
    return await client.hold(read(appointment()))


async def _book(client: SchedulingClient) -> object:
    return await client.book(read(appointment()), ANNA)


async def _modify(client: SchedulingClient) -> object:
    return await client.modify(read(for_anna()), comment="later")


async def _cancel(client: SchedulingClient) -> object:
    return await client.cancel(read(for_anna()), REASON)


Act = Callable[[SchedulingClient], Awaitable[object]]
ACTS = [(_hold, "pending"), (_book, "booked"), (_modify, "booked"), (_cancel, "cancelled")]
every_act = pytest.mark.parametrize(("act", "status"), ACTS)


async def _unknown(act: Act, server: Server) -> OutcomeUnknown:
    with pytest.raises(OutcomeUnknown) as caught:
        await act(server.client())
    assert caught.value.retry is Retry.UNKNOWN
    return caught.value


def _for_other(number: int = 1, **changes: Any) -> dict[str, Any]:
    """A booking of somebody else."""
    other = {"actor": {"reference": "Patient/other"}, "status": "accepted"}
    return for_anna(number, **({"participant": [*appointment()["participant"], other]} | changes))


async def _book_by_reference(client: SchedulingClient) -> object:
    return await client.book(Reference("Appointment/a1"), ANNA)


every_booking = pytest.mark.parametrize("act", [_book, _book_by_reference])


@every_booking
@pytest.mark.parametrize("others", [[_for_other(2)], [_for_other(9, id="a2")], [_for_other(2), _for_other(3)]])
async def test_a_refusal_that_shows_bookings_of_others_is_a_refusal(act: Act, others: list[dict[str, Any]]) -> None:
    done = await act(serving(bundle(outcome("taken"), *others)).client())
    assert isinstance(done, Refused)
    assert (done.words, done.appointment) == ("taken", None)


@every_booking
async def test_ours_cancelled_is_a_refusal_whatever_others_have(act: Act) -> None:
    for words in ([outcome("gone")], []):
        body = bundle(*words, _for_other(1, id="a2"), for_anna(1, status="cancelled"))
        done = await act(serving(body).client())
        assert isinstance(done, Refused)
        assert done.appointment is not None
        assert done.appointment.reference == "Appointment/a1"


@every_booking
@pytest.mark.parametrize("body", [bundle(_for_other(1, id="a2")), bundle(_for_other(5), _for_other(6))])
async def test_bookings_of_others_alone_leave_the_fate_unknown(act: Act, body: dict[str, Any]) -> None:
    assert (await _unknown(act, serving(body))).reason is Reason.WRONG_RESOURCE


@every_act
async def test_an_error_beside_success_leaves_the_fate_unknown(act: Act, status: str) -> None:
    shown = for_anna(1, status=status, comment="later")
    error = await _unknown(act, serving(bundle(outcome("hm", "fatal"), shown)))
    assert (error.reason, error.words) == (Reason.UNEXPECTED_STATUS, "hm")


@pytest.mark.parametrize("severity", ["warning", "information"])
async def test_what_is_no_error_takes_nothing_from_success(severity: str) -> None:
    assert isinstance(await _book(serving(bundle(outcome("hm", severity), for_anna(1, id="b7"))).client()), Booked)


@every_booking
async def test_a_booking_may_get_a_new_id(act: Act) -> None:
    for shown in (for_anna(1, id="b7"), for_anna(1, id=None), appointment(1, id="b7", status="booked")):
        done = await act(serving(bundle(shown)).client())
        assert isinstance(done, Booked)
        assert done.appointment.reference == ("Appointment/b7" if "id" in shown else "")


async def test_a_hold_may_get_a_new_id() -> None:
    shown = bundle(appointment(1, id="b7", status="pending"))
    for candidate in (read(appointment()), Reference("Appointment/a1")):
        done = await serving(shown).client().hold(candidate)
        assert isinstance(done, Held)
        assert done.appointment.reference == "Appointment/b7"


async def test_a_new_id_at_another_time_is_ours_only_where_the_patient_says_so() -> None:
    done = await _book(serving(bundle(for_anna(4))).client())
    assert isinstance(done, Booked)
    assert FindingCode.DIFFERS_FROM_REQUEST in [one.code for one in done.findings]
    for shown in (appointment(4, status="booked"), appointment(4, status="booked", start=None)):
        assert (await _unknown(_book, serving(bundle(shown)))).reason is Reason.WRONG_RESOURCE


async def test_a_new_id_with_other_people_is_not_ours() -> None:
    people = [{"actor": {"reference": "Practitioner/p2"}, "status": "accepted"}]
    shown = appointment(1, id="b7", status="booked", participant=people)
    assert (await _unknown(_book, serving(bundle(shown)))).reason is Reason.WRONG_RESOURCE


async def test_which_of_several_is_ours_is_told_by_the_patient_or_not_at_all() -> None:
    both = [appointment(1, id="b7", status="booked"), appointment(1, id="b8", status="booked")]
    assert (await _unknown(_book, serving(bundle(*both)))).reason is Reason.WRONG_RESOURCE
    assert (await _unknown(_book, serving(bundle(outcome("hm"), *both)))).words == "hm"
    done = await _book(serving(bundle(*both, for_anna(1, id="b9"))).client())
    assert isinstance(done, Booked)
    assert done.appointment.reference == "Appointment/b9"


async def test_an_error_and_an_entry_that_cannot_be_read_leave_the_fate_unknown() -> None:
    unreadable = {"resourceType": "Appointment", "id": "b7", "participant": 7, "start": "soon"}
    server = serving(bundle(outcome("hm"), {"resourceType": "Slot", "id": "s"}, unreadable))
    assert (await _unknown(_book_by_reference, server)).reason is Reason.MALFORMED


async def test_a_change_that_was_not_made_is_a_refusal() -> None:
    before = read(for_anna())
    client = serving(bundle(outcome("no"), for_anna())).client()
    for done in (
        await client.modify(before, start=before.start + timedelta(days=1)),
        await client.modify(before, comment="later"),
        await client.cancel(before, REASON),
    ):
        assert isinstance(done, Refused)
        assert done.words == "no"


async def test_a_change_to_something_else_and_an_error_leave_the_fate_unknown() -> None:
    before = read(for_anna())
    for shown in (for_anna(1, comment="later"), for_anna(4, id="a1"), for_anna(1, start=None, end=None)):
        client = serving(bundle(outcome("no"), shown)).client()
        with pytest.raises(OutcomeUnknown):
            await client.modify(before, start=before.start + timedelta(days=1))


@pytest.mark.parametrize(("act", "status"), ACTS[2:])
async def test_a_change_never_gets_a_new_id(act: Act, status: str) -> None:
    shown = for_anna(1, id="b7", status=status, comment="later")
    assert (await _unknown(act, serving(bundle(shown)))).reason is Reason.WRONG_RESOURCE


async def test_a_patient_of_another_server_is_not_read_here() -> None:
    server = serving(bundle(for_anna(1, status="cancelled")))
    patient = {"actor": {"reference": "https://other.example/fhir/Patient/pat-1"}, "status": "accepted"}
    await server.client().cancel(read(for_anna(1, participant=[*appointment()["participant"], patient])), REASON)
    assert [one.method for one in server.requests] == ["POST"]
