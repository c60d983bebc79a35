"""One line over the window that finds commands, patients, dates and servers."""
