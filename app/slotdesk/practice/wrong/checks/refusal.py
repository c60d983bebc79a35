"""What makes checks of wrong requests of `$find` (ITI-115) fail: the server takes them for right ones."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ...call import Call, Message, Reply
from ...operation import Operation
from ..wrongness import wrong_answer, wrong_message, wrong_request
from .editing import named, success, unreal, without

Test = Callable[[Call], bool]


def _forgiven(check: str, words: str) -> Callable[[Test], Test]:
    """Register an empty success in the place of a refusal."""

    def keep(test: Test) -> Test:
        def answer(call: Call, reply: Reply) -> Reply:
            return success() if reply.status == 400 and test(call) else reply

        wrong_answer(f"ITI-115.refusal.{check}", words, Operation.FIND)(answer)
        return test

    return keep


def _start(call: Call) -> str:
    found = named(call, "start")
    return str(found[0].get("valueDateTime", "")) if found else ""


@_forgiven("missing-start", "$find finds nothing where the start is missing.")
def missing_start(call: Call) -> bool:
    """Whether there is an end alone."""
    return bool(named(call, "end")) and not named(call, "start")


@_forgiven("missing-end", "$find finds nothing where the end is missing.")
def missing_end(call: Call) -> bool:
    """Whether there is a start alone."""
    return bool(named(call, "start")) and not named(call, "end")


@_forgiven("second-start", "$find finds nothing where there are two starts.")
def second_start(call: Call) -> bool:
    """Whether there are two."""
    return len(named(call, "start")) > 1


@_forgiven("bad-type", "$find finds nothing where the start is a string.")
def bad_type(call: Call) -> bool:
    """Whether it is one."""
    return any("valueString" in one for one in named(call, "start"))


@_forgiven("bad-date", "$find finds nothing where the start is no date.")
def bad_date(call: Call) -> bool:
    """Whether it can't be read."""
    try:
        datetime.fromisoformat(_start(call))
    except ValueError:
        return bool(_start(call))
    return False


@_forgiven("other-resource", "$find finds nothing where a Patient is sent.")
def other_resource(call: Call) -> bool:
    """Whether it is something else than Parameters."""
    return call.body is not None and bool(call.body["resourceType"] != "Parameters")


@_forgiven("malformed", "$find finds nothing where it can't read what is sent.")
def malformed(call: Call) -> bool:
    """Whether nothing could be read."""
    return call.body is None


@wrong_answer("ITI-115.refusal.end-before-start", "$find offers a time in a period of no time.", Operation.FIND)
def end_before_start(call: Call, reply: Reply) -> Reply:
    """Offer something where the end comes first."""
    ends = [str(one.get("valueDateTime", "")) for one in named(call, "end")]
    try:
        turned_round = bool(ends) and datetime.fromisoformat(ends[0]) < datetime.fromisoformat(_start(call))
    except ValueError:
        return reply
    return success(unreal("proposed")) if turned_round else reply


@wrong_request("ITI-115.refusal.code-without-system", "$find ignores a code without a system.", Operation.FIND)
def code_without_system(call: Call) -> Call:
    """Forget the code."""
    bare = any("|" not in str(one.get("valueString")) for one in named(call, "visit-type"))
    return replace(call, body=without(call, "visit-type")) if bare else call


@wrong_message("ITI-115.refusal.outcome", "$find refuses in plain text.", Operation.FIND)
def outcome(call: Call, message: Message) -> Message:
    """Put a text in the place of an OperationOutcome where nothing was sent."""
    if message.status != 400 or call.body is None or call.body.get("parameter"):
        return message
    return message._replace(content=b"Bad request", media_type="text/plain")
