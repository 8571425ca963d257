"""Real editors, with nothing but their own LSP client and the configuration of docs/editors."""
