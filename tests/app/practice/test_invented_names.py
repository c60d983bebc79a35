"""The names: enough of them, in several scripts."""

import unicodedata

from slotdesk.practice.invented_names import NAMINGS, STAFF_FAMILIES, STAFF_GIVEN


def test_staff_names_are_enough_and_differ() -> None:
    assert len(set(STAFF_FAMILIES)) == len(STAFF_FAMILIES) >= 24
    assert all(len(set(names)) == len(names) for names in STAFF_GIVEN.values())


def test_there_are_several_scripts_and_a_latin_form_of_each() -> None:
    scripts = set()
    for naming in NAMINGS:
        for written, latin in (*naming.families, *naming.female, *naming.male):
            scripts.add(unicodedata.name(written[0]).partition(" ")[0])
            assert "LATIN" in unicodedata.name(latin[0])
    assert {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "CJK", "HEBREW", "DEVANAGARI", "HANGUL"} <= scripts
