"""Checks of a server against the profile: what to check, running it, cleaning up, and reports."""
