"""HTTP as it happened: the connection to one server, and a record of each exchange."""
