"""Turns in motion: many at once, cancelled, crashed, and with users who type meanwhile; on the real codex."""
