"""What lies on the fake editor's desk: open texts, and edits that are really applied to them and to files."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from tests.support.buffers import SCHEME, Buffer, apply, offset, path_of, position, uri_of
from tests.support.profiles import FULL


class Refused(Exception):
    """The editor does not apply this edit."""


class Desk:
    """The texts of one editor; a subclass says where notifications go."""

    def __init__(self) -> None:
        self.root = Path.cwd()
        self.profile = FULL
        self.encoding = "utf-16"
        self.buffers: dict[Path, Buffer] = {}
        self.version_check: Literal["refuse", "skip", "none"] = "refuse"
        """On a stale version: refuse the edit, skip it and say applied (as Neovim does), or apply it nevertheless."""
        self.faults: list[str] = []
        """What the server did wrong."""

    def notify(self, method: str, params: Any = None) -> None:
        raise NotImplementedError

    def path(self, path: Path | str) -> Path:
        return Path(path) if SCHEME.match(str(path)) else self.root / path

    async def open(self, path: Path | str, text: str | None = None, language: str = "plaintext") -> Buffer:
        """Open a file (its text from disk unless given, then unsaved)."""
        full = self.path(path)
        dirty = text is not None
        if text is None:
            text = full.read_bytes().decode()
        buffer = Buffer(None if SCHEME.match(str(full)) else full, uri_of(full), language, 1, text, dirty)
        self.buffers[full] = buffer
        item = {"uri": buffer.uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return buffer

    async def open_notebook(self, path: Path | str, cells: Sequence[tuple[str, str | None]]) -> list[str]:
        """Open a notebook of (text, language; markup without one) cells; answers their URIs."""
        full = self.path(path)
        uris = [f"vscode-notebook-cell:{full}#W{number}" for number in range(len(cells))]
        items = []
        for uri, (text, language) in zip(uris, cells, strict=True):
            buffer = Buffer(None, uri, language or "markdown", 1, text, True, uri_of(full))
            self.buffers[Path(uri)] = buffer
            items.append({"uri": uri, "languageId": buffer.language, "version": 1, "text": text})
        notebook = {
            "uri": uri_of(full),
            "notebookType": "jupyter-notebook",
            "version": 1,
            "cells": [
                {"kind": 2 if cell[1] else 1, "document": uri} for uri, cell in zip(uris, cells, strict=True)
            ],
        }
        self.notify("notebookDocument/didOpen", {"notebookDocument": notebook, "cellTextDocuments": items})
        return uris

    async def type(
        self, path: Path | str, text: str, *, replacing: str | None = None, at: tuple[int, int] | None = None
    ) -> None:
        """Put text in place of the first occurrence of ``replacing``, at (line, character), or at the end."""
        buffer = self.buffers[self.path(path)]
        if replacing is not None:
            start = buffer.text.index(replacing)
        elif at is not None:
            start = offset(buffer.text, {"line": at[0], "character": at[1]}, self.encoding)
        else:
            start = len(buffer.text)
        end = start + len(replacing or "")
        span = {
            "start": position(buffer.text, start, self.encoding),
            "end": position(buffer.text, end, self.encoding),
        }
        self._change(buffer, [{"range": span, "newText": text}])

    async def save(self, path: Path | str) -> None:
        buffer = self.buffers[self.path(path)]
        assert buffer.path is not None
        buffer.path.parent.mkdir(parents=True, exist_ok=True)
        buffer.path.write_bytes(buffer.text.encode())
        buffer.dirty = False
        self.notify("textDocument/didSave", {"textDocument": {"uri": buffer.uri}})

    async def close(self, path: Path | str) -> None:
        buffer = self.buffers.pop(self.path(path))
        self.notify("textDocument/didClose", {"textDocument": {"uri": buffer.uri}})

    def text(self, path: Path | str) -> str:
        """What the user sees: the open text, else the file's."""
        buffer = self.buffers.get(self.path(path))
        return buffer.text if buffer else self.path(path).read_bytes().decode()

    def selection(self, path: Path | str, words: str) -> dict[str, Any]:
        """``{uri, range}`` of the first occurrence of some words."""
        text = self.text(path)
        start = text.index(words)
        span = (position(text, start, self.encoding), position(text, start + len(words), self.encoding))
        return {"uri": uri_of(self.path(path)), "range": {"start": span[0], "end": span[1]}}

    def _change(self, buffer: Buffer, edits: list[dict[str, Any]]) -> None:
        """Apply edits to an open text and tell the server, last edit first so that every range still holds."""
        order = [
            (*(offset(buffer.text, edit["range"][side], self.encoding) for side in ("start", "end")), n)
            for n, edit in enumerate(edits)
        ]
        ordered = [edits[n] for *_, n in sorted(order)]
        changes = [{"range": edit["range"], "text": edit["newText"]} for edit in reversed(ordered)]
        buffer.text = apply(buffer.text, edits, self.encoding)
        buffer.version += 1
        buffer.dirty = True
        document = {"uri": buffer.uri, "version": buffer.version}
        if buffer.notebook is not None:
            content = {"textContent": [{"document": document, "changes": changes}]}
            notebook = {"uri": buffer.notebook, "version": buffer.version}
            self.notify(
                "notebookDocument/didChange", {"notebookDocument": notebook, "change": {"cells": content}}
            )
            return
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes})

    def states(self, path: str) -> bool:
        value: Any = self.profile.capabilities
        for name in path.split("."):
            value = value.get(name) if isinstance(value, dict) else None
        return value is True or isinstance(value, dict)

    def apply(self, edit: dict[str, Any]) -> None:
        """Apply a ``WorkspaceEdit``, text edits to open texts only; raises Refused."""
        operations = edit.get("documentChanges")
        if operations is None:
            operations = [
                {"textDocument": {"uri": uri, "version": None}, "edits": edits}
                for uri, edits in edit.get("changes", {}).items()
            ]
        elif not self.states("workspace.workspaceEdit.documentChanges") and self.profile.name != "Neovim":
            self.faults.append("documentChanges were sent to an editor that does not state them")
        allowed = (
            self.profile.capabilities.get("workspace", {})
            .get("workspaceEdit", {})
            .get("resourceOperations", [])
        )
        checked = []
        for operation in operations:
            kind = operation.get("kind")
            if kind is not None and kind not in allowed:
                self.faults.append(f"a {kind} operation was sent to an editor that does not state it")
            if kind is None and not self._current(operation["textDocument"]):
                continue
            checked.append(operation)
        for operation in checked:
            self._operate(operation)

    def _current(self, document: dict[str, Any]) -> bool:
        """Whether an edit of this document may be applied; raises if everything is to be refused."""
        buffer = self.buffers.get(path_of(document["uri"]))
        version = document.get("version")
        if (
            version is None
            or self.version_check == "none"
            or (buffer is not None and buffer.version == version)
        ):
            return True
        if self.version_check == "skip":
            return False
        raise Refused(f"{document['uri']} has changed in the meantime")

    def _operate(self, operation: dict[str, Any]) -> None:
        options = operation.get("options") or {}
        match operation.get("kind"):
            case None:
                self._edit(path_of(operation["textDocument"]["uri"]), operation["edits"])
            case "create":
                path = path_of(operation["uri"])
                if path.exists() and not options.get("overwrite"):
                    if not options.get("ignoreIfExists"):
                        raise Refused(f"{path} exists")
                    return
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(b"")
            case "rename":
                old, new = path_of(operation["oldUri"]), path_of(operation["newUri"])
                if new.exists() and not options.get("overwrite"):
                    if not options.get("ignoreIfExists"):
                        raise Refused(f"{new} exists")
                    return
                new.parent.mkdir(parents=True, exist_ok=True)
                old.rename(new)
                self._moved(old, new)
            case "delete":
                path = path_of(operation["uri"])
                if not path.exists():
                    if not options.get("ignoreIfNotExists"):
                        raise Refused(f"{path} does not exist")
                    return
                if path.is_dir() and not path.is_symlink():
                    if not options.get("recursive"):
                        raise Refused(f"{path} is a folder")
                    shutil.rmtree(path)
                else:
                    path.unlink()
                self._moved(path, None)
            case kind:
                raise Refused(f"no such operation: {kind}")

    def _edit(self, path: Path, edits: list[dict[str, Any]]) -> None:
        """Edit an open text, or open the file for it: the change stays unsaved, as in most editors."""
        buffer = self.buffers.get(path)
        if buffer is None:
            if not path.exists():
                raise Refused(f"{path} does not exist")
            buffer = Buffer(path, uri_of(path), "plaintext", 1, path.read_bytes().decode())
            self.buffers[path] = buffer
            item = {"uri": buffer.uri, "languageId": "plaintext", "version": 1, "text": buffer.text}
            self.notify("textDocument/didOpen", {"textDocument": item})
        self._change(buffer, edits)

    def _moved(self, old: Path, new: Path | None) -> None:
        buffer = self.buffers.pop(old, None)
        if buffer is None:
            return
        self.notify("textDocument/didClose", {"textDocument": {"uri": buffer.uri}})
        if new is not None:
            buffer.path, buffer.uri = new, uri_of(new)
            self.buffers[new] = buffer
            item = {
                "uri": buffer.uri,
                "languageId": buffer.language,
                "version": buffer.version,
                "text": buffer.text,
            }
            self.notify("textDocument/didOpen", {"textDocument": item})
