// Uploads what is dropped anywhere on the page or chosen, one file after the other, tells how far each has come, and
// follows it until its quotations are there. Without this module the form does the same, without telling.
import { localTimes } from "./page.js";

const form = document.getElementById("drop");
const list = document.getElementById("uploads");
const said = document.getElementById("uploaded");
const waiting = [];
let busy = false;

function line(file) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  const progress = document.createElement("progress");
  const state = document.createElement("span");
  name.textContent = file.name;
  progress.max = 100;
  progress.value = 0;
  progress.setAttribute("aria-label", `Upload of ${file.name}`);
  state.textContent = "waiting";
  item.append(name, progress, state);
  list.append(item);
  return { file, progress, state };
}

function send({ file, progress, state }) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    const data = new FormData();
    data.append("file", file);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
      state.textContent = "uploading";
    });
    request.addEventListener("loadend", () => {
      const good = request.status === 200;
      progress.value = good ? 100 : 0;
      state.textContent = good ? "in the inbox" : request.status === 413 ? "too large" : "failed";
      said.textContent = `${file.name}: ${state.textContent}`;
      done();
    });
    request.open("POST", form.action);
    request.send(data);
  });
}

async function sendAll() {
  if (busy) return;
  busy = true;
  while (waiting.length) await send(waiting.shift());
  busy = false;
  follow(30);
}

function take(files) {
  for (const file of files) waiting.push(line(file));
  sendAll();
}

/** Shows the files as they are now. Whoever is at one of them stays there. */
function renew(fresh) {
  const old = document.getElementById("files");
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  localTimes(fresh);
  if (!focused) return;
  const path = focused.closest(".file")?.dataset.path;
  const file = [...fresh.children].find((one) => path && one.dataset.path === path);
  const same = file?.querySelector(focused.localName);
  const next = same ?? file ?? fresh;
  if (!same) next.tabIndex = -1; // the file is gone, or has no such link or button any more
  next.focus({ preventScroll: true });
}

/** Looks at the files again until none is on its way any more. */
async function follow(looks) {
  if (looks === 0 || busy) return;
  await new Promise((done) => setTimeout(done, 1000));
  const response = await fetch("/files");
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById("files");
  renew(fresh);
  if (looks > 25 || fresh.querySelector("[data-state=received]")) follow(looks - 1);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  take(form.elements.file.files);
  form.reset();
});
for (const type of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    form.classList.toggle("over", type === "dragover");
    if (type === "drop") take(event.dataTransfer.files);
  });
}
