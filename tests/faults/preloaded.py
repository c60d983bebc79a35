"""Whatever a desk's process needs, imported once by the process that all of them are forked from."""

from __future__ import annotations

import asyncio

import slotdesk.practice.server  # noqa: F401 -- what the main module of the long run imports, too
from slotdesk.services.session import prepare

asyncio.run(prepare())
