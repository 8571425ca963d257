/** The frame of every page of ours: a strict policy, one style sheet, one script with a nonce. */

import { randomBytes } from "node:crypto";
import * as vscode from "vscode";

export function pageOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    enableCommandUris: false,
    localResourceRoots: [vscode.Uri.joinPath(extension, "media")],
  };
}

export function page(webview: vscode.Webview, extension: vscode.Uri, name: string, body: string): string {
  const nonce = randomBytes(16).toString("base64");
  const uri = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, "media", file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${uri("page.css")}">
<title>Codex</title>
</head>
<body class="${name}">
${body}
<script nonce="${nonce}" src="${uri(`${name}.js`)}"></script>
</body>
</html>`;
}
