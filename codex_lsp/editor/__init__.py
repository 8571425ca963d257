"""The west bank: the only package that speaks LSP."""
