"""`slotdesk practice`: the bundled practice server."""

from __future__ import annotations

import argparse

from slotdesk.practice.command import add_arguments as add_server_arguments
from slotdesk.practice.command import run

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Run a FHIR server with an invented clinic group, to try things out on."
    add_server_arguments(parser)
