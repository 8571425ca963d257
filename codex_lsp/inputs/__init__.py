"""What goes in with the prompt."""
