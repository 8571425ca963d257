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
  // What allows something can be pressed a moment after it appeared: not by a click that was meant for what stood there.
  setTimeout(() => part.querySelectorAll("[data-arm]").forEach((one) => (one.disabled = false)), 1000);
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

function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const parts = hours ? [hours, String(minutes).padStart(2, "0")] : [minutes];
  return [...parts, String(whole % 60).padStart(2, "0")].join(":");
}

function tick() {
  const now = Date.now() / 1000;
  for (const one of turn.querySelectorAll("[data-until]")) one.textContent = `${clock(one.dataset.until - now)} left`;
  for (const one of turn.querySelectorAll("[data-since]")) one.textContent = clock(now - one.dataset.since);
}
setInterval(tick, 1000);

turn.addEventListener("click", ({ target }) => {
  const { question: questionId, choice } = target.dataset ?? {};
  if (questionId) vscode.postMessage({ questionId, ...(choice ? { choice } : {}) });
});
window.addEventListener("message", ({ data: { parts, order } }) => {
  const page = document.documentElement;
  const atEnd = page.scrollHeight - page.scrollTop - page.clientHeight < 40;
  parts.forEach(draw);
  if (order) arrange(order);
  tick();
  if (atEnd) page.scrollTop = page.scrollHeight;
});
vscode.postMessage("ready");
