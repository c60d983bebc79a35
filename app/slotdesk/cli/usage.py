"""A command line that can't be carried out, found before anything is sent."""

from __future__ import annotations

import argparse
from typing import NoReturn


class UsageProblem(Exception):
    """What is wrong with the command line, in words; `usage` is the usage line to show with it."""

    def __init__(self, message: str, usage: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.usage = usage


class CommandParser(argparse.ArgumentParser):
    """An argument parser that raises instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raises: UsageProblem, always."""
        raise UsageProblem(message, self.format_usage())
