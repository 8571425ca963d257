"""The codex binaries that codex-lsp installs: fetched, checked before anything runs, side by side, one chosen."""
