// A file system that is nowhere on disk: one folder with one file in it.
const vscode = require("vscode");

const text = Buffer.from("only in memory\n");
const isFile = (uri) => uri.path.endsWith("/in-memory.txt");
const missing = (uri) => vscode.FileSystemError.FileNotFound(uri);
const fixed = (uri) => vscode.FileSystemError.NoPermissions(uri);

exports.activate = ({ subscriptions }) => {
  const provider = {
    onDidChangeFile: new vscode.EventEmitter().event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      if (!isFile(uri) && !["/", "/house"].includes(uri.path)) throw missing(uri);
      return { type: isFile(uri) ? 1 : 2, ctime: 0, mtime: 0, size: isFile(uri) ? text.length : 0 };
    },
    readDirectory: (uri) => (uri.path === "/house" ? [["in-memory.txt", 1]] : []),
    readFile(uri) {
      if (!isFile(uri)) throw missing(uri);
      return text;
    },
    writeFile: fixed,
    createDirectory: fixed,
    delete: fixed,
    rename: fixed,
  };
  subscriptions.push(vscode.workspace.registerFileSystemProvider("memfs", provider, { isCaseSensitive: true, isReadonly: true }));
};
