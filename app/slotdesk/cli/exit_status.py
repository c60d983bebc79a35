"""What a script can tell from the exit status."""

from __future__ import annotations

from enum import IntEnum

from slotdesk.domain.errors import Reason, RequestRejected, Retry, SchedulingError


class ExitStatus(IntEnum):
    """How a command ended."""

    DONE = 0
    NOT_MET = 1  # a server does not do what it SHALL, or a message breaks a rule
    USAGE = 2  # the command line or the criteria are wrong; nothing was sent
    REFUSED = 3  # the server said no; nothing was changed
    UNKNOWN = 4  # a change was sent and no usable answer came
    UNREACHABLE = 5  # no usable answer to a read, or not allowed; nothing was changed
    NOT_CHECKED = 6  # too little of a server could be checked to say anything of it
    INTERRUPTED = 130  # Ctrl+C while nothing could have been changed


def status_of(error: SchedulingError) -> ExitStatus:
    """The exit status that an error ends a command with."""
    if error.retry is Retry.UNKNOWN:
        return ExitStatus.UNKNOWN
    if error.reason in {Reason.INVALID_OUTGOING, Reason.OTHER_SERVER}:
        return ExitStatus.USAGE
    if isinstance(error, RequestRejected):
        return ExitStatus.REFUSED
    return ExitStatus.UNREACHABLE
