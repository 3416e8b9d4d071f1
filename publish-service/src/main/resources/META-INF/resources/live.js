// Puts quotations on the page as they arrive. The stream tells that something changed; the server renders the cards,
// so that there is one way only in which a document's text becomes markup.
const MOST = 200;
const list = document.querySelector("#quotations[data-live]");
const state = document.querySelector("#state");
let last = list?.querySelector(".batch").dataset.last;
let told = last;
let fetching = false;

async function show() {
  if (fetching) return;
  fetching = true;
  try {
    while (BigInt(last) < BigInt(told)) {
      const response = await fetch(`/cards?after=${last}`);
      if (!response.ok) return;
      const batch = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".batch");
      if (batch.dataset.last === last) return;
      batch.querySelectorAll(".card").forEach((card) => document.getElementById(card.id)?.remove());
      last = batch.dataset.last;
      list.prepend(batch);
      state.textContent = "";
    }
    [...list.querySelectorAll(".card")].slice(MOST).forEach((card) => card.remove());
  } finally {
    fetching = false;
  }
}

if (list) {
  const source = new EventSource(`/api/stream?after=${last}`);
  source.addEventListener("message", (event) => {
    told = event.lastEventId;
    show();
  });
  source.addEventListener("withdrawn", (event) => document.getElementById(JSON.parse(event.data).id)?.remove());
}
