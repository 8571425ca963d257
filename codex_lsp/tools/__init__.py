"""What the agent may ask of us while it runs."""
