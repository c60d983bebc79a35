"""The messages that went over the wire, for whoever tests a server: listed, read, compared, copied and saved."""
