"""An authorization server, a browser and a keyring for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from authorization_server import AuthorizationServer, Browser
from memory_keyring import MemoryKeyring, keyring_in_use


@pytest.fixture
def server() -> Iterator[AuthorizationServer]:
    with AuthorizationServer() as started:
        yield started


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    yield made
    made.close()


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    made = MemoryKeyring()
    with keyring_in_use(made):
        yield made
