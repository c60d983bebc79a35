"""The calendar: what is free, painted in one view."""
