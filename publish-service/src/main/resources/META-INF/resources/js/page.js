// On every page: times in the reader's own zone, clean addresses from forms, keys. All works without it too.
const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});

export function localTimes(root) {
  for (const time of root.querySelectorAll("time[datetime*=T]")) {
    time.textContent = format.format(new Date(time.dateTime)).replace("Sept", "Sep");
  }
}

/** j and k go from card to card, / to the search, Escape closes what was opened. */
function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest("input, select, textarea");
  if (event.key === "Escape") {
    const open = document.querySelector("details[name=why][open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  } else if (typing) {
    return;
  } else if (event.key === "/") {
    const search = document.querySelector("input[type=search]");
    if (search) {
      search.focus();
      event.preventDefault();
    }
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  }
}

function step(by) {
  const cards = [...document.querySelectorAll(".card, .text .note")];
  const now = cards.findIndex((card) => card.contains(document.activeElement));
  const next = cards[Math.max(0, Math.min(cards.length - 1, now < 0 && by < 0 ? 0 : now + by))];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
}

/** A click beside an opened evidence closes it. */
function click(event) {
  document.querySelectorAll("details[name=why][open]").forEach((open) => {
    if (!open.contains(event.target)) open.open = false;
  });
}

for (const form of document.querySelectorAll("form:not([method])")) {
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name);
  });
}
document.addEventListener("keydown", key);
document.addEventListener("click", click);
localTimes(document);
const zone = document.getElementById("zone");
if (zone) zone.textContent = "in your own zone";
