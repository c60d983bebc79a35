"""The audit trail in the window: what was told of this workstation's transactions, and where it has got to."""
