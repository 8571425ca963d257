"""The command as it is installed, from outside."""
