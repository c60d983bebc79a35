"""Whatever a desk's process needs, imported once by the process that all of them are forked from."""

from __future__ import annotations

import asyncio

import faults.desk_worker
import faults.run  # noqa: F401 -- the main module of the long run, which each process looks into
from slotdesk.services.session import prepare

asyncio.run(prepare())
