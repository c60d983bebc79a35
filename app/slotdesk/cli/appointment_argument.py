"""The argument that names an appointment."""

from __future__ import annotations

import argparse

from slotdesk.cli.arguments import reference_to


def add_appointment_argument(parser: argparse.ArgumentParser, words: str) -> None:
    """Add the positional argument REFERENCE, read as `reference`."""
    parser.add_argument(
        "reference",
        type=reference_to("Appointment", logical=False),
        metavar="REFERENCE",
        help=f"{words}: Appointment/id",
    )
