"""The window of Slotdesk, in Qt."""
