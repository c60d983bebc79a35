"""What a server speaks, by what it says of itself."""

from __future__ import annotations

import pytest

from slotdesk.domain.capability import Capabilities
from slotdesk.practice.capability import definition_url
from slotdesk.services.dialect import Dialect, Recognised, Sign, recognise

ISIK = "https://gematik.de/fhir/isik/OperationDefinition/ISiKAppointmentBookOperation"


@pytest.mark.parametrize(
    ("said", "recognised"),
    [
        (
            Capabilities(operations={"find": definition_url("find"), "book": ""}),
            Recognised(Dialect.IHE, Sign.DEFINITION, definition_url("find")),
        ),
        (
            Capabilities(fhir_version="4.0.1", operations={"find": "", "book": "https://example.org/book"}),
            Recognised(Dialect.IHE, Sign.OPERATIONS, "$find $book"),
        ),
        (
            Capabilities(fhir_version="3.0.1", operations={"find": "", "hold": "", "book": ""}),
            Recognised(Dialect.ARGONAUT, Sign.VERSION, "3.0.1"),
        ),
        (Capabilities(operations={"book": ISIK}), Recognised(Dialect.ISIK, Sign.DEFINITION, ISIK)),
        (
            Capabilities(software="Medplum 5", operations={"find": "", "book": ""}),
            Recognised(Dialect.MEDPLUM, Sign.SOFTWARE, "Medplum 5"),
        ),
        (
            Capabilities(searches={"Slot": ("status",)}, interactions={"Appointment": ("create",)}),
            Recognised(Dialect.PLAIN, Sign.RESOURCES),
        ),
        (Capabilities(searches={"Patient": ()}), Recognised(Dialect.UNKNOWN, Sign.NOTHING)),
        (Capabilities(operations={"find": ""}), Recognised(Dialect.UNKNOWN, Sign.NOTHING)),
    ],
)
def test_the_dialect_and_what_tells_it(said: Capabilities, recognised: Recognised) -> None:
    assert recognise(said) == recognised
