"""Checks of a server against the profile, in the window: a tree with live results, details, options, reports."""
