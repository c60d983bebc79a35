"""Who works at the window: signing in and out, locking, and what may be sent unencrypted."""
