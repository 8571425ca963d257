// The prompt view's page: sends what is typed, shows what is attached. It decides nothing.
const vscode = acquireVsCodeApi();
const byId = (id) => document.getElementById(id);
const [form, text, chips, options, run] = ["form", "text", "chips", "options", "run"].map(byId);

text.value = vscode.getState()?.text ?? "";
text.addEventListener("input", () => vscode.setState({ text: text.value }));
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!text.value.trim()) return;
  run.disabled = true;
  vscode.postMessage({ type: "run", text: text.value.trim() });
  setTimeout(() => {
    run.disabled = false;
  }, 1000);
});
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
  const uris = (event.dataTransfer?.getData("text/uri-list") ?? "")
    .split(/\r?\n/)
    .filter((uri) => uri.startsWith("file:"));
  if (uris.length) vscode.postMessage({ type: "drop", uris });
  else imagesOf(event.dataTransfer).forEach(sendImage);
});

window.addEventListener("message", ({ data }) => {
  if (data.sent) {
    text.value = "";
    vscode.setState({ text: "" });
    return;
  }
  options.textContent = data.options;
  for (const part of [text, run, byId("attach"), options]) part.disabled = !data.trusted;
  text.placeholder = data.trusted
    ? "What should Codex do? (Ctrl+Enter runs)"
    : "Restricted Mode: nothing runs in this workspace until you trust it.";
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
