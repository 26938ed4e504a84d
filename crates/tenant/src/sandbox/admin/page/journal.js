// The journal: requests of clients and their responses.

import {send} from "./api.js";
import {cell, create, fill, scrolled} from "./dom.js";

const SHOWN = 200;
const COLUMNS = [["at", "short minor"], ["method"], ["request"], ["status", "number"], ["fidelity", "short"], ["ms", "number minor"], ["fault", "number minor"]];

let last = 0;
const journal = [];

export function forgetJournal() {
  last = 0;
  journal.length = 0;
}

function details(entry) {
  const title = create("summary", {}, entry.path + (entry.query ? `?${entry.query}` : ""));
  const exchange = create("pre", {}, JSON.stringify({headers: entry.headers, body: entry.body, response: entry.response}, null, 2));
  const element = create("details", {}, title, exchange);
  element.dataset.key = title.dataset.key = `entry ${entry.id}`;
  return element;
}

function row(entry) {
  const failed = !entry.status || entry.status >= 400;
  return [
    entry.at.slice(11, 23), entry.method, details(entry), cell(entry.status ?? "reset", failed ? "number bad" : "number"),
    entry.fidelity, entry.milliseconds.toFixed(1), entry.fault,
  ];
}

export function journalView() {
  const scroll = scrolled("journal", "Journal");
  let isShown = false;
  async function refresh() {
    const entries = await send("GET", `/requests?after=${last}&limit=${SHOWN}`);
    if (entries.length) {
      last = entries[entries.length - 1].id;
      journal.unshift(...entries.reverse());
      journal.length = Math.min(journal.length, SHOWN);
    }
    if (entries.length || !isShown) fill(scroll.firstChild, COLUMNS, journal.map(row));
    isShown = true;
  }
  return {title: "Journal", elements: [scroll], refresh};
}
