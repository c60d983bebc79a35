"""The chosen time, the booking of it, and what became of it."""
