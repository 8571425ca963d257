"""What the editor can do, flattened once from what it says in ``initialize``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from codex_lsp.editor.positions import Encoding, choose_encoding


@dataclass(frozen=True, slots=True)
class Client:
    """The editor's abilities; whatever it does not state in the form of the specification counts as absent.

    Some editors do more than they say (Helix shows documents, eglot 1.9 shows progress); we ask only for what is
    said. ``resource_operations`` holds those of ``create``, ``rename`` and ``delete`` that edits may contain.
    """

    name: str | None = None
    version: str | None = None
    encoding: Encoding = "utf-16"
    resource_operations: frozenset[str] = frozenset()
    apply_edit: bool = False
    document_changes: bool = False
    change_annotations: bool = False
    configuration: bool = False
    workspace_folders: bool = False
    text_document_content: bool = False
    code_action_literals: bool = False
    code_action_disabled: bool = False
    code_lens: bool = False
    code_lens_refresh: bool = False
    publish_diagnostics: bool = False
    show_document: bool = False
    show_message_request: bool = False
    message_actions_with_data: bool = False
    work_done_progress: bool = False
    snippet_edits: bool = False
    register_configuration: bool = False
    register_watched_files: bool = False
    register_commands: bool = False

    @classmethod
    def of(cls, params: Mapping[str, Any]) -> Client:
        """Read the params of ``initialize``; never raises."""
        info = params.get("clientInfo")
        encodings = _at(params, "capabilities.general.positionEncodings")
        operations = _at(params, "capabilities.workspace.workspaceEdit.resourceOperations")
        return cls(
            name=_text(_at(info, "name")),
            version=_text(_at(info, "version")),
            encoding=choose_encoding(encodings if isinstance(encodings, list) else []),
            resource_operations=frozenset(
                name
                for name in ("create", "rename", "delete")
                if isinstance(operations, list) and name in operations
            ),
            **{field: _stated(_at(params, "capabilities." + path)) for field, path in _PATHS.items()},
        )


_PATHS = {
    "apply_edit": "workspace.applyEdit",
    "document_changes": "workspace.workspaceEdit.documentChanges",
    "change_annotations": "workspace.workspaceEdit.changeAnnotationSupport",
    "snippet_edits": "workspace.workspaceEdit.snippetEditSupport",
    "configuration": "workspace.configuration",
    "workspace_folders": "workspace.workspaceFolders",
    "text_document_content": "workspace.textDocumentContent",
    "code_action_literals": "textDocument.codeAction.codeActionLiteralSupport",
    "code_action_disabled": "textDocument.codeAction.disabledSupport",
    "code_lens": "textDocument.codeLens",
    "code_lens_refresh": "workspace.codeLens.refreshSupport",
    "publish_diagnostics": "textDocument.publishDiagnostics",
    "show_document": "window.showDocument.support",
    "show_message_request": "window.showMessage",
    "message_actions_with_data": "window.showMessage.messageActionItem.additionalPropertiesSupport",
    "work_done_progress": "window.workDoneProgress",
    "register_configuration": "workspace.didChangeConfiguration.dynamicRegistration",
    "register_watched_files": "workspace.didChangeWatchedFiles.dynamicRegistration",
    "register_commands": "workspace.executeCommand.dynamicRegistration",
}
assert set(_PATHS) <= {field.name for field in fields(Client)}


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def _stated(value: Any) -> bool:
    """A flag that is true, or an object (whose presence is the statement, even if it is empty)."""
    return value is True or isinstance(value, Mapping)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
