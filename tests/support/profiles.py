"""Editors as they introduce themselves: capability sets after what the real ones send, Neovim's recorded, the others
read in their sources."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_CODE_ACTION = {
    "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "refactor", "source"]}},
    "isPreferredSupport": True,
    "dataSupport": True,
    "resolveSupport": {"properties": ["edit"]},
}


@dataclass(frozen=True)
class Profile:
    """An editor: what it says it can do, and how it behaves where editors differ.

    ``custom``: whether messages that are not LSP's reach anyone there (else they are ignored and requests refused).
    """

    name: str
    capabilities: dict[str, Any] = field(default_factory=dict)
    version: str = "1.0"
    custom: bool = True
    options: dict[str, Any] = field(default_factory=dict)
    """What its client says of itself in the settings."""
    unstated: frozenset[str] = frozenset()
    """Requests that it answers though it does not state the capability."""
    refused: frozenset[str] = frozenset()
    """Requests that it answers with an error, though LSP has every client answer them."""


FULL = Profile(
    "Visual Studio Code",
    {
        "general": {"positionEncodings": ["utf-16"], "markdown": {"parser": "marked"}},
        "window": {
            "workDoneProgress": True,
            "showMessage": {"messageActionItem": {"additionalPropertiesSupport": True}},
            "showDocument": {"support": True},
        },
        "workspace": {
            "applyEdit": True,
            "workspaceEdit": {
                "documentChanges": True,
                "resourceOperations": ["create", "rename", "delete"],
                "failureHandling": "textOnlyTransactional",
                "normalizesLineEndings": True,
                "changeAnnotationSupport": {"groupsOnLabel": True},
                "metadataSupport": True,
                "snippetEditSupport": True,
            },
            "configuration": True,
            "workspaceFolders": True,
            "didChangeConfiguration": {"dynamicRegistration": True},
            "didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": True},
            "executeCommand": {"dynamicRegistration": True},
            "codeLens": {"refreshSupport": True},
            "diagnostics": {"refreshSupport": True},
            "textDocumentContent": {"dynamicRegistration": True},
        },
        "textDocument": {
            "synchronization": {"dynamicRegistration": True, "didSave": True, "willSave": True},
            "codeAction": {"dynamicRegistration": True, "disabledSupport": True, **_CODE_ACTION},
            "codeLens": {"dynamicRegistration": True},
            "publishDiagnostics": {"relatedInformation": True, "versionSupport": False, "dataSupport": True},
        },
        "notebookDocument": {
            "synchronization": {"dynamicRegistration": True, "executionSummarySupport": True}
        },
    },
    version="1.105.0",
    options={"faces": False},
)

_NEOVIM = json.loads((Path(__file__).parent / "editors" / "neovim-0.11.4.json").read_text())
NEOVIM = Profile(
    _NEOVIM["clientInfo"]["name"], _NEOVIM["capabilities"], version=_NEOVIM["clientInfo"]["version"]
)
"""As Neovim 0.11.4 itself sent it."""

EGLOT = Profile(
    "Eglot",
    {
        "general": {"positionEncodings": ["utf-32", "utf-8", "utf-16"]},
        "window": {"showDocument": {"support": True}, "workDoneProgress": True},
        "workspace": {
            "applyEdit": True,
            "executeCommand": {"dynamicRegistration": False},
            "workspaceEdit": {"documentChanges": True},
            "didChangeWatchedFiles": {"dynamicRegistration": True},
            "configuration": True,
            "workspaceFolders": True,
        },
        "textDocument": {
            "synchronization": {"dynamicRegistration": False, "didSave": True},
            "codeAction": {"dynamicRegistration": False, **_CODE_ACTION},
            "publishDiagnostics": {"relatedInformation": False},
        },
    },
    version="1.17.30",
)

HELIX = Profile(
    "helix",
    {
        "general": {"positionEncodings": ["utf-8", "utf-32", "utf-16"]},
        "window": {"workDoneProgress": True},
        "workspace": {
            "applyEdit": True,
            "configuration": True,
            "workspaceFolders": True,
            "didChangeConfiguration": {"dynamicRegistration": False},
            "didChangeWatchedFiles": {"dynamicRegistration": True},
            "executeCommand": {"dynamicRegistration": False},
            "workspaceEdit": {
                "documentChanges": True,
                "resourceOperations": ["create", "rename", "delete"],
                "failureHandling": "abort",
                "normalizesLineEndings": False,
            },
        },
        "textDocument": {
            "codeAction": {**_CODE_ACTION},
            "publishDiagnostics": {"versionSupport": True},
        },
    },
    version="25.01.1 (e7ac2fcd)",
    custom=False,
    unstated=frozenset({"window/showDocument"}),
    refused=frozenset({"window/showMessageRequest"}),
)

EGLOT_1_9 = Profile(
    "",
    {
        "workspace": {
            "applyEdit": True,
            "executeCommand": {"dynamicRegistration": False},
            "workspaceEdit": {"documentChanges": True},
            "didChangeWatchedFiles": {"dynamicRegistration": True},
            "symbol": {"dynamicRegistration": False},
            "configuration": True,
            "workspaceFolders": True,
        },
        "textDocument": {
            "synchronization": {"dynamicRegistration": False, "willSave": True, "didSave": True},
            "codeAction": {
                "dynamicRegistration": False,
                "codeActionLiteralSupport": {
                    "codeActionKind": {"valueSet": ["quickfix", "refactor", "refactor.rewrite", "source"]}
                },
                "isPreferredSupport": True,
            },
            "publishDiagnostics": {"relatedInformation": False, "codeDescriptionSupport": False},
        },
        "experimental": {},
    },
)
"""Emacs 28's: it does not say who it is."""

KATE = Profile(
    "",
    {
        "textDocument": {
            "publishDiagnostics": {"relatedInformation": True},
            "codeAction": {
                "codeActionLiteralSupport": {
                    "codeActionKind": {"valueSet": ["quickfix", "refactor", "source"]}
                }
            },
            "synchronization": {"didSave": True},
        },
        "window": {"workDoneProgress": True},
    },
    custom=False,
    refused=frozenset({"window/showMessageRequest"}),
)
"""Kate 22.12's: it does not say who it is, and takes edits only while a code action's command runs."""

MINIMAL = Profile("minimal", custom=False)
"""An editor that states nothing at all."""

PROFILES = (FULL, NEOVIM, EGLOT, EGLOT_1_9, HELIX, KATE, MINIMAL)
