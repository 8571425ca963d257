// The page of a turn: shows what the extension rendered; keeps what is unfolded, and stays at the end if it was there.
const vscode = acquireVsCodeApi();
const turn = document.getElementById("turn");

window.addEventListener("message", ({ data }) => {
  const unfolded = [...turn.querySelectorAll("details")].map((one) => one.open);
  const page = document.documentElement;
  const atEnd = page.scrollHeight - page.scrollTop - page.clientHeight < 40;
  turn.innerHTML = data.html; // no HTML of the model's is in it, and the policy lets nothing in it run or load
  [...turn.querySelectorAll("details")].forEach((one, index) => {
    one.open = unfolded[index] ?? false;
  });
  if (atEnd) page.scrollTop = page.scrollHeight;
});
vscode.postMessage("ready");
