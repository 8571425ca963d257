"""What the editor can do, flattened once from what it says in ``initialize``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from codex_lsp import inert
from codex_lsp.doctor.findings import Seat
from codex_lsp.editor.positions import Encoding, choose_encoding
from codex_lsp.editor.quirks import facts_of


@dataclass(frozen=True, slots=True)
class Client:
    """The editor's abilities: what it states in the form of the specification, corrected by ``quirks``."""

    encoding: Encoding = "utf-16"
    apply_edit: bool = False
    document_changes: bool = False
    change_annotations: bool = False
    configuration: bool = False
    text_document_content: bool = False
    code_lens_refresh: bool = False
    show_document: bool = False
    work_done_progress: bool = False
    code_action_literals: bool = False
    """Code actions are more than commands with a title."""
    message_requests: bool = True
    """``window/showMessageRequest`` is answered: LSP has every client do it."""
    command_errors: bool = False
    """The user is told when a command fails; LSP does not say whether."""
    least_version: int = 0
    """A version of a document below this is taken for none in an edit."""
    single_edits: bool = False
    """Only the first document of an edit is held against its version: each is edited by a request of its own."""
    reload: str = ""
    """What the user types so that open documents are read anew from disk."""
    name: str = ""
    """What the editor calls itself, with its version."""

    @property
    def seat(self) -> Seat:
        """The editor as the doctor looks at it."""
        lacks = tuple(words for field, words in _WITHOUT.items() if not getattr(self, field))
        return Seat(self.name, lacks, self.apply_edit)

    @classmethod
    def of(cls, params: Mapping[str, Any]) -> Client:
        """Read the params of ``initialize``; never raises."""
        encodings = _at(params, "capabilities.general.positionEncodings")
        stated = {field: _stated(_at(params, "capabilities." + path)) for field, path in _PATHS.items()}
        name, version = (_at(params, f"clientInfo.{field}") for field in ("name", "version"))
        known = facts_of(name if isinstance(name, str) else "", version if isinstance(version, str) else "")
        return cls(
            encoding=choose_encoding(encodings if isinstance(encodings, list) else []),
            name=_name(params.get("clientInfo")),
            **{**stated, **known},
        )


_PATHS = {
    "apply_edit": "workspace.applyEdit",
    "document_changes": "workspace.workspaceEdit.documentChanges",
    "change_annotations": "workspace.workspaceEdit.changeAnnotationSupport",
    "configuration": "workspace.configuration",
    "text_document_content": "workspace.textDocumentContent",
    "code_lens_refresh": "workspace.codeLens.refreshSupport",
    "show_document": "window.showDocument.support",
    "work_done_progress": "window.workDoneProgress",
    "code_action_literals": "textDocument.codeAction.codeActionLiteralSupport",
}
assert set(_PATHS) <= {field.name for field in fields(Client)}

_WITHOUT = {
    "apply_edit": "Open documents cannot be changed (no workspace/applyEdit).",
    "document_changes": "Edits do not say to which version of a document they belong (no documentChanges).",
    "configuration": "Settings of a workspace are not asked for (no workspace/configuration).",
    "text_document_content": "Proposals and outputs are shown as files (no workspace/textDocumentContent).",
    "show_document": "Documents are not opened, only named (no window/showDocument).",
    "code_lens_refresh": "Lenses can be late (no codeLens/refresh).",
    "work_done_progress": "No progress is shown (no window/workDoneProgress).",
}
assert set(_WITHOUT) <= set(_PATHS)


def _name(info: Any) -> str:
    words = [info.get("name"), info.get("version")] if isinstance(info, Mapping) else []
    return inert.line(" ".join(word for word in words if isinstance(word, str)), 100)


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def _stated(value: Any) -> bool:
    """A flag that is true, or an object (whose presence is the statement, even if it is empty)."""
    return value is True or isinstance(value, Mapping)
