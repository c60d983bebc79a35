"""Between asyncio and Qt: who starts work, and who ends it."""
