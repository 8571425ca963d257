"""The crossing: one prompt, from start to end."""
