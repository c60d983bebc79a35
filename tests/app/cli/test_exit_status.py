"""The exit status for each way that things go wrong."""

from __future__ import annotations

import pytest

from slotdesk.cli.exit_status import status_of
from slotdesk.domain.errors import (
    AnswerUnusable,
    NotAllowed,
    OutcomeUnknown,
    Reason,
    RequestRejected,
    SchedulingError,
    ServerBusy,
    ServerUnreachable,
)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (RequestRejected(Reason.INVALID_OUTGOING), 2),
        (RequestRejected(Reason.OTHER_SERVER), 2),
        (RequestRejected(Reason.BAD_REQUEST), 3),
        (RequestRejected(Reason.NOT_FOUND), 3),
        (OutcomeUnknown(Reason.TIMEOUT), 4),
        (OutcomeUnknown(Reason.SERVER_ERROR), 4),
        (ServerUnreachable(Reason.CONNECTION_REFUSED), 5),
        (ServerUnreachable(Reason.PROXY), 5),
        (ServerBusy(Reason.TOO_BUSY), 5),
        (AnswerUnusable(Reason.MALFORMED), 5),
        (NotAllowed(Reason.SIGN_IN_NEEDED), 5),
    ],
)
def test_each_error_has_its_status(error: SchedulingError, status: int) -> None:
    assert status_of(error) == status
