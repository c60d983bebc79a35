"""The `slotdesk` command: sub-commands go to the command line, everything else opens the window.

Imports no Qt until a window is wanted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and say its exit status."""
    if getattr(sys, "frozen", False):  # such a program is begun again for the process that examines
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and (not arguments[0].startswith("-") or arguments[0] in {"-h", "--help", "--version"}):
        from slotdesk.cli.main import main as command_line

        return command_line(arguments)
    from slotdesk_ui.main import main as window

    return window(arguments)
