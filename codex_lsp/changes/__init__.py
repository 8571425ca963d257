"""What the agent would change: texts, hunks, merges, proposals (pure)."""
