"""Slotdesk's core: books appointments by the IHE ITI Scheduling profile, and knows nothing of Qt."""

__version__ = "0.1.0"
