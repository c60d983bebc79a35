"""One wrongness for each check of a server, under the name of the check: it makes that check fail, and no other."""
