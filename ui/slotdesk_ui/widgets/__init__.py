"""Small widgets that belong to no one panel."""
