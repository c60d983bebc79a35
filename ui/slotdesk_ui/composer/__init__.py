"""Requests written by hand: edited, kept, and sent again."""
