"""Another language server beside ours: finds one problem in every document. Arguments: line (0-based), message."""

import sys

from lsprotocol import types
from pygls.lsp.server import LanguageServer

server = LanguageServer("finder", "1")


@server.feature(types.TEXT_DOCUMENT_DID_OPEN)
def opened(params: types.DidOpenTextDocumentParams) -> None:
    """Tells it."""
    line, message = int(sys.argv[1]), sys.argv[2]
    here = types.Range(types.Position(line, 0), types.Position(line + 1, 0))
    found = types.Diagnostic(here, message, severity=types.DiagnosticSeverity.Warning, source="finder")
    told = types.PublishDiagnosticsParams(params.text_document.uri, [found])
    server.text_document_publish_diagnostics(told)


if __name__ == "__main__":
    server.start_io()
