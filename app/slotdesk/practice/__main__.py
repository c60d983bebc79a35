"""``python -m slotdesk.practice`` starts the practice server."""

import sys

from .command import main

sys.exit(main())
