"""A patient's existing appointments: listed, moved, commented, cancelled."""
