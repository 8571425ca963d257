// The page of a turn: shows what the extension rendered, part by part; keeps what is unfolded, and stays at the end if it
// was there.
const vscode = acquireVsCodeApi();
const turn = document.getElementById("turn");
const shown = new Map();

function draw({ key, html }) {
  const part = shown.get(key) ?? document.createElement("div");
  shown.set(key, part);
  const unfolded = [...part.querySelectorAll("details")].map((one) => one.open);
  part.innerHTML = html; // no HTML of the model's is in it, and the policy lets nothing in it run or load
  [...part.querySelectorAll("details")].forEach((one, index) => {
    one.open = unfolded[index] ?? false;
  });
}

function arrange(keys) {
  const wanted = new Set(keys);
  for (const [key, part] of shown) {
    if (wanted.has(key)) continue;
    part.remove();
    shown.delete(key);
  }
  keys.forEach((key, index) => {
    const part = shown.get(key);
    if (turn.children[index] !== part) turn.insertBefore(part, turn.children[index] ?? null);
  });
}

window.addEventListener("message", ({ data: { parts, order } }) => {
  const page = document.documentElement;
  const atEnd = page.scrollHeight - page.scrollTop - page.clientHeight < 40;
  parts.forEach(draw);
  if (order) arrange(order);
  if (atEnd) page.scrollTop = page.scrollHeight;
});
vscode.postMessage("ready");
