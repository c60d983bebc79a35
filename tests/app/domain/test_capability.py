from __future__ import annotations

import pytest

from slotdesk.domain.capability import Capabilities


@pytest.mark.parametrize(
    ("formats", "json", "xml"),
    [
        (("json",), True, False),
        (("application/fhir+XML",), False, True),
        (("application/fhir+json; charset=utf-8", "xml"), True, True),
        ((), False, False),
        (("ttl",), False, False),
    ],
)
def test_which_formats_are_spoken(formats: tuple[str, ...], json: bool, xml: bool) -> None:
    found = Capabilities(formats=formats)
    assert (found.speaks_json, found.speaks_xml) == (json, xml)
