"""Fixtures of the window's tests; they need no screen."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from slotdesk.store.choices import Language
from slotdesk_ui.language import speak

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]


@pytest.fixture(scope="session", autouse=True)
def british() -> QApplication:
    """The tests read English words and British dates, wherever they run."""
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else QApplication(["slotdesk"])
    speak(qt, Language.EN, QLocale("en_GB"))
    return qt


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run[Any]]:
    """Runs a coroutine on Qt's loop, as the program does, and leaves no task behind."""
    loop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    with loop:
        yield loop.run_until_complete
        left = [task for task in asyncio.all_tasks(loop) if not task.done()]
        assert not left, f"tasks left behind: {left}"
    asyncio.set_event_loop(None)
