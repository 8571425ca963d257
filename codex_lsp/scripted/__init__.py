"""The scripted model: a loopback Responses server that plays a readable script."""
