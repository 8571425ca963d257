"""The east bank: the only package that knows codex."""
