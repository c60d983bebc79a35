"""Answers in place of an authorization server, for what a real one never says."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

Canned = Callable[[Callable[[httpx.Request], httpx.Response]], httpx.AsyncClient]


@pytest.fixture
def canned() -> Canned:
    """A client whose requests are answered by a function."""
    return lambda answer: httpx.AsyncClient(transport=httpx.MockTransport(answer))
