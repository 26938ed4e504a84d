// Selects the view by the address, keeps it up to date, and resets the tenant.

import {send} from "./api.js";
import {collectionsView, documentsView} from "./collections.js";
import {by, create, show} from "./dom.js";
import {faultsView} from "./faults.js";
import {forgetJournal, journalView} from "./journal.js";
import {peopleView} from "./people.js";
import {tasksView} from "./tasks.js";

const VIEWS = {collections: collectionsView, people: peopleView, tasks: tasksView, faults: faultsView, journal: journalView};
const EVERY = 1000; // milliseconds

let current;

// A view has a title, elements and a function that updates them.
function selectView() {
  if (location.hash && !location.hash.startsWith("#/")) return;
  const [, name = "collections", argument] = location.hash.split("/");
  const view = VIEWS[name] ?? collectionsView;
  current = argument === undefined ? view() : documentsView(decodeURIComponent(argument));
  for (const link of document.querySelectorAll("nav a")) {
    const isCurrent = link.hash === `#/${VIEWS[name] ? name : "collections"}`;
    if (isCurrent) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  by("view").replaceChildren(create("h2", {}, current.title), ...current.elements);
  return refresh();
}

async function refresh() {
  const view = current;
  try {
    await view.refresh();
    if (view === current) show(by("problem"), null);
  } catch (error) {
    if (view === current) show(by("problem"), error);
  }
}

by("reset").onclick = async () => {
  await send("POST", "/reset");
  forgetJournal();
  await selectView();
};
window.addEventListener("hashchange", () => {
  selectView();
  if (location.hash.startsWith("#/")) by("view").focus();
});
await selectView();
setInterval(() => document.hidden || refresh(), EVERY);
