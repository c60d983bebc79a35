"""The practice server as a lab: faults and wrongnesses on demand, and their remote control over HTTP."""
