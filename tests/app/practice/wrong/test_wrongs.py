"""What is on is asked, in turn, for what it concerns; what is off changes nothing."""

import httpx

from app.practice.conftest import NOW
from slotdesk.practice.call import Call, Message, Reply
from slotdesk.practice.operation import Operation
from slotdesk.practice.server import PracticeServer
from slotdesk.practice.wrong.decision import Decision
from slotdesk.practice.wrong.wrongness import Wrongness
from slotdesk.practice.wrong.wrongs import Wrongs

FIND = Call("POST", "http://x/fhir", ("Appointment", "$find"), (("_count", "3"),))
HOLD = Call("POST", "http://x/fhir", ("Appointment", "$hold"))
COUNTLESS = Wrongness("a", "A.", frozenset({Operation.FIND}), change_request=lambda call: call.without("_count"))
DOUBLED = Wrongness("b", "B.", decision=Decision.HOLD_SECONDS, decide=lambda right, _state, times: right * times)
MORE = Wrongness("c", "C.", decision=Decision.HOLD_SECONDS, decide=lambda right, _state, _times: right + 1)
MARKED = Wrongness("d", "D.", frozenset({Operation.FIND}), change_answer=lambda _, reply: mark(reply))
EMPTY = Wrongness("e", "E.", frozenset({Operation.HOLD}), change_message=lambda _, said: said._replace(content=b""))


def mark(reply: Reply) -> Reply:
    """Change an answer in place, as a wrongness may."""
    reply.resource["entry"].append("mark")
    reply.headers["X"] = "y"
    return reply


def wrongs(*on: Wrongness) -> Wrongs:
    """With these on."""
    made = Wrongs()
    made.set(on)
    return made


def test_with_nothing_on_everything_is_right() -> None:
    reply, message = Reply(200, {}), Message(200, {}, b"x", "y/z")
    right = Wrongs()
    assert right.decide(Decision.HOLD_SECONDS, 300, None, 2) == 300
    assert right.understood(FIND) is FIND
    assert right.answered(FIND, reply) is reply
    assert right.sent(FIND, message) is message


def test_several_decide_one_after_the_other() -> None:
    assert wrongs(DOUBLED, MORE).decide(Decision.HOLD_SECONDS, 300, None, 2) == 601
    assert wrongs(MORE, DOUBLED, MORE).decide(Decision.HOLD_SECONDS, 300, None, 2) == 602
    assert wrongs(DOUBLED).decide(Decision.IS_FREE, True, None, 2) is True


def test_requests_of_another_operation_are_taken_as_they_are() -> None:
    assert wrongs(COUNTLESS).understood(FIND).query == ()
    assert wrongs(COUNTLESS).understood(HOLD) is HOLD


def test_what_a_wrong_answer_changes_is_a_copy() -> None:
    reply = Reply(200, {"entry": []})
    changed = wrongs(MARKED).answered(FIND, reply)
    assert (changed.resource, changed.headers) == ({"entry": ["mark"]}, {"X": "y"})
    assert (reply.resource, reply.headers) == ({"entry": []}, {})
    assert wrongs(MARKED).answered(HOLD, reply) is reply


def test_a_message_is_changed_for_its_operation_alone() -> None:
    message = Message(200, {}, b"x", "y/z")
    assert wrongs(EMPTY).sent(HOLD, message).content == b""
    assert wrongs(EMPTY).sent(FIND, message) is message


def test_a_server_can_be_wrong_from_the_start() -> None:
    with PracticeServer(seed=1, now=NOW, wrong=["errors-as-html"], faults=["401@metadata"]) as server:
        assert [one.name for one in server.lab.wrong] == ["errors-as-html"]
        assert httpx.get(f"{server.url}/metadata").status_code == 401
