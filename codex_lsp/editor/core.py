"""What the composition root hands to the editor's bank: the core, made once the settings are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codex_lsp.doctor.findings import Patient, Seat
from codex_lsp.settings import Layer, Settings
from codex_lsp.turns.sessions import Sessions
from codex_lsp.turns.turn import Editor
from codex_lsp.uploads.remote import RemoteFiles
from codex_lsp.workspace.blobs import Blobs


@dataclass(frozen=True, slots=True)
class Core:
    """One daemon's sessions, its way to the Files API, and what is known of this machine."""

    sessions: Sessions
    files: RemoteFiles
    blobs: Blobs
    documents: Path
    """A private directory for documents that are shown as files."""
    load: Callable[[tuple[Path, ...]], Any]
    """Async: brings back what the journal holds of these folders."""
    codex: Callable[[Path | None], dict[str, str] | None]
    """Blocking: path, version and source of the codex that would run; ``None`` without one."""
    rooms: Callable[[Path], list[str]]
    """Blocking: the kinds of room usable for a folder, best first."""
    patient: Callable[[tuple[str, ...], Path | None, Seat], Patient]
    """What the doctor looks at: settings that were ignored, a folder, the editor."""


MakeCore = Callable[[Callable[[], Settings], Editor], Core]
"""Settings now and the editor → the core. Blocking and quick."""

UserLayers = Callable[[], list[Layer]]
"""The user's own file and the environment."""
