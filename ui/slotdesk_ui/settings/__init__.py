"""What can be set, drawn from the settings' own metadata, and the named servers."""
