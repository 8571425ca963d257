// The prompt view's page: sends what is typed, shows what is attached. It decides nothing.
const vscode = acquireVsCodeApi();
const byId = (id) => document.getElementById(id);
const [form, text, chips, options, steer, run] = ["form", "text", "chips", "options", "steer", "run"].map(byId);

text.value = vscode.getState()?.text ?? "";
text.addEventListener("input", () => vscode.setState({ text: text.value }));
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !run.disabled) form.requestSubmit();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  send("run");
});
steer.addEventListener("click", () => send("steer"));
function send(type) {
  if (!text.value.trim()) return;
  busy(true);
  vscode.postMessage({ type, text: text.value.trim() });
}
// Until it is answered: nothing is sent twice, and nothing typed is cleared unsent.
function busy(on) {
  run.disabled = steer.disabled = on;
  text.readOnly = on;
}

byId("attach").addEventListener("click", () => vscode.postMessage({ type: "attach" }));
options.addEventListener("click", () => vscode.postMessage({ type: "options" }));

function sendImage(file) {
  const reader = new FileReader();
  reader.onload = () => {
    const data = String(reader.result).split(",", 2)[1] ?? "";
    vscode.postMessage({ type: "image", data, mimeType: file.type });
  };
  reader.readAsDataURL(file);
}

const imagesOf = (transfer) => [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));

document.addEventListener("paste", (event) => {
  const images = imagesOf(event.clipboardData);
  if (images.length) event.preventDefault();
  images.forEach(sendImage);
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  // VS Code's own kind has all files that are dragged, the standard one at most the first.
  const listed = (kind) =>
    (event.dataTransfer?.getData(kind) ?? "").split(/\r?\n/).filter((uri) => /^(file|vscode-remote):/.test(uri));
  const uris = [...new Set([...listed("application/vnd.code.uri-list"), ...listed("text/uri-list")])];
  const images = imagesOf(event.dataTransfer);
  if (uris.length) vscode.postMessage({ type: "drop", uris });
  else if (images.length) images.forEach(sendImage);
  else if (event.dataTransfer?.files.length) vscode.postMessage({ type: "strange", name: event.dataTransfer.files[0].name });
});

window.addEventListener("message", ({ data }) => {
  if (data.sent !== undefined) {
    busy(false);
    if (data.sent) text.value = "";
    vscode.setState({ text: text.value });
    return;
  }
  options.textContent = data.options;
  steer.hidden = !data.running;
  for (const part of [text, steer, run, byId("attach"), options]) part.disabled = Boolean(data.refusal);
  text.placeholder = data.refusal ?? "What should Codex do? (Ctrl+Enter runs)";
  chips.replaceChildren(
    ...data.chips.map(({ id, label, detail }) => {
      const chip = document.createElement("span");
      chip.className = "chip";
      chip.title = detail;
      chip.textContent = detail ? `${label} (${detail})` : label;
      const close = document.createElement("button");
      close.type = "button";
      close.textContent = "×";
      close.ariaLabel = `Remove ${label}`;
      close.addEventListener("click", () => vscode.postMessage({ type: "remove", id }));
      chip.append(close);
      return chip;
    }),
  );
});
vscode.postMessage({ type: "ready" });
