"""The judges of what the daemon promises."""
