"""`python -m slotdesk`: the command line without the window."""

import sys

from slotdesk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
