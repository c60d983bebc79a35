"""Keys in sentences are those of the table."""

from __future__ import annotations

from slotdesk_ui.action_keys import keys_of


def test_the_keys_are_those_of_the_action(qapp: object) -> None:
    assert keys_of("show_all") == "Ctrl+Shift+G"
    assert keys_of("colour_service") == ""
