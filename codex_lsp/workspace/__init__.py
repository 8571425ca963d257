"""Where the agent works: rooms, trees, git, safe writes."""
