"""A terminal client of the daemon."""
