"""`python -m slotdesk_ui` does what `slotdesk` does."""

from __future__ import annotations

import sys

from slotdesk_ui.command import main

if __name__ == "__main__":
    sys.exit(main())
