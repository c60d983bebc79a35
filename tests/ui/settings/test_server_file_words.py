"""Files of servers, in words."""

from __future__ import annotations

import pytest

from slotdesk.store.named_server import NamedServer
from slotdesk.store.server_file import FoundServer, LeftOut, Merged, ServerFileInvalid, ServerFileProblem
from slotdesk_ui.settings.server_file_words import import_words, left_out_words, server_file_words

ONE = NamedServer("One", "https://one.example.org/fhir")


@pytest.mark.parametrize("problem", ServerFileProblem)
def test_each_problem_has_words_and_shows_the_remark(problem: ServerFileProblem) -> None:
    words = server_file_words(ServerFileInvalid(problem, "at servers[0]"))
    assert words.endswith("(at servers[0])")
    alone = server_file_words(ServerFileInvalid(problem))
    assert alone.endswith(".")
    assert words.startswith(alone)


def test_each_file_that_is_left_out_has_a_name_of_its_own() -> None:
    assert len({left_out_words(which) for which in LeftOut}) == len(LeftOut)


def test_an_import_says_all_that_it_did() -> None:
    after = Merged((ONE,), (FoundServer(ONE, (LeftOut.CERTIFICATE,)),), (("Old", "One"),), ("Two",))
    assert import_words(after).splitlines()[1:] == [
        "Old is called One here: the name was taken.",
        "Two is there already, and stays as it is.",
        "One: choose on this computer: client certificate.",
    ]
    assert import_words(after).startswith("1 server")
    assert import_words(Merged(())) == "No new server was imported."
