"""The editor's bank: bytes, lifecycle, texts and positions."""
