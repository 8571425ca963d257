"""LSP's notifications about open texts, read into ``Documents``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lsprotocol import types

from codex_lsp.editor.documents import Cell, Documents, Replacement

NOTEBOOKS = types.NotebookDocumentSyncOptions(
    # Without ``cells`` all cells of what fits are meant (LSP 3.17, NotebookDocumentSyncOptions).
    notebook_selector=[types.NotebookDocumentFilterWithNotebook(notebook="*")],
    save=True,
)
"""Every notebook is told of, whatever its kind."""


def text_sync(documents: Documents) -> dict[str, Callable[[Any], None]]:
    """The handlers that keep ``documents`` as the editor has them, by method; notebook cells are documents too."""

    def did_open(params: types.DidOpenTextDocumentParams) -> None:
        _open(documents, params.text_document)

    def did_change(params: types.DidChangeTextDocumentParams) -> None:
        document = params.text_document
        documents.change(
            document.uri, document.version, [_replacement(change) for change in params.content_changes]
        )

    def did_save(params: types.DidSaveTextDocumentParams) -> None:
        documents.save(params.text_document.uri, params.text)

    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        documents.close(params.text_document.uri)

    def notebook_did_open(params: types.DidOpenNotebookDocumentParams) -> None:
        notebook = params.notebook_document
        documents.open_notebook(
            notebook.uri, notebook.notebook_type, [_cell(cell) for cell in notebook.cells]
        )
        for cell in params.cell_text_documents:
            _open(documents, cell)

    def notebook_did_change(params: types.DidChangeNotebookDocumentParams) -> None:
        cells = params.change.cells
        if cells is None:
            return
        uri = params.notebook_document.uri
        if cells.structure is not None:
            moved = cells.structure.array
            new = [_cell(cell) for cell in moved.cells or ()]
            documents.change_cells(uri, moved.start, moved.delete_count, new)
            for closed in cells.structure.did_close or ():
                documents.close(closed.uri)
            for opened in cells.structure.did_open or ():
                _open(documents, opened)
        for cell in cells.data or ():
            documents.describe_cell(uri, _cell(cell))
        for content in cells.text_content or ():
            changes = [_replacement(change) for change in content.changes]
            documents.change(content.document.uri, content.document.version, changes)

    def notebook_did_save(_params: types.DidSaveNotebookDocumentParams) -> None:
        """Nothing: LSP does not say what was saved, and what is on disk is read when it is needed."""

    def notebook_did_close(params: types.DidCloseNotebookDocumentParams) -> None:
        documents.close_notebook(params.notebook_document.uri)
        for cell in params.cell_text_documents:
            documents.close(cell.uri)

    return {
        types.TEXT_DOCUMENT_DID_OPEN: did_open,
        types.TEXT_DOCUMENT_DID_CHANGE: did_change,
        types.TEXT_DOCUMENT_DID_SAVE: did_save,
        types.TEXT_DOCUMENT_DID_CLOSE: did_close,
        types.NOTEBOOK_DOCUMENT_DID_OPEN: notebook_did_open,
        types.NOTEBOOK_DOCUMENT_DID_CHANGE: notebook_did_change,
        types.NOTEBOOK_DOCUMENT_DID_SAVE: notebook_did_save,
        types.NOTEBOOK_DOCUMENT_DID_CLOSE: notebook_did_close,
    }


def _open(documents: Documents, item: types.TextDocumentItem) -> None:
    language = item.language_id
    documents.open(item.uri, getattr(language, "value", language), item.version, item.text)


def _cell(cell: types.NotebookCell) -> Cell:
    return Cell(cell.document, code=cell.kind is not types.NotebookCellKind.Markup)


def _replacement(change: types.TextDocumentContentChangeEvent) -> Replacement:
    if isinstance(change, types.TextDocumentContentChangePartial):
        start, end = change.range.start, change.range.end
        return Replacement(change.text, ((start.line, start.character), (end.line, end.character)))
    return Replacement(change.text)
