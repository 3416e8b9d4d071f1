// Tells of new quotations of this view and shows them when asked to: nothing moves under the reader's eyes. The cards
// come from the server, so that there is one way only in which a document's text becomes markup.
import { localTimes } from "./page.js";

const list = document.getElementById("quotations");
const state = document.getElementById("state");
const button = document.getElementById("news");
const title = document.title;
const fresh = new Set();

function tell() {
  const many = fresh.size === 1 ? "1 new quotation" : `${fresh.size} new quotations`;
  button.hidden = fresh.size === 0;
  if (button.textContent !== many) button.textContent = many;
  state.textContent = fresh.size === 0 ? "" : many;
  document.title = fresh.size === 0 ? title : `(${fresh.size}) ${title}`;
}

let telling = 0;
function tellSoon() {
  if (!telling) telling = setTimeout(() => { telling = 0; tell(); }, 300);
}

function withdraw(id) {
  fresh.delete(id);
  const card = document.getElementById(id);
  if (card?.classList.contains("card") && !card.classList.contains("gone")) {
    card.classList.add("gone");
    card.title = "Withdrawn: a later reading of the document no longer has it";
  }
  tellSoon();
}

/** Puts what is new on top. Where more has come than fits on a page, the page is begun anew. */
async function show() {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const cards = [...page.querySelectorAll(".card")];
  const known = cards.findIndex((card) => document.getElementById(card.id));
  if (known < 0 && list.querySelector(".card")) {
    location.reload();
    return;
  }
  list.querySelector(".empty")?.remove();
  let first = null;
  for (const card of cards.reverse()) {
    const old = document.getElementById(card.id);
    if (old) {
      old.replaceWith(card);
    } else {
      list.prepend(card);
      first = card;
    }
  }
  localTimes(list);
  fresh.clear();
  tell();
  window.scrollTo({ top: 0 });
  if (first) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
}

if (list.dataset.stream) {
  const page = Number(new URL(list.dataset.stream, location.href).searchParams.get("after"));
  const source = new EventSource(list.dataset.stream);
  source.addEventListener("message", (event) => {
    const { id, arrival } = JSON.parse(event.data);
    // A later reading of one that is here, or that came before the page and stands further down.
    if (arrival <= page || document.getElementById(id)) return;
    fresh.add(id);
    tellSoon();
  });
  source.addEventListener("withdrawn", (event) => withdraw(JSON.parse(event.data).id));
  button.addEventListener("click", show);
}
