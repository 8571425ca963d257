"""Draws one picture in a process of its own: ``python -m codex_lsp.inputs.render ORDER < content``.

Standard output is a line of JSON, ``{"pictures": [{"bytes", "suffix", "changes"}]}`` and then their bytes one after
the other, or ``{"failure": "unreadable" | "tooLarge", "message", "hint"?}``. Of all this the daemon imports ``drawn``
alone.
"""
