"""The practice lab in the window: faults and wrongnesses of the bundled practice server."""
