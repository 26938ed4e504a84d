// Finds people by their names, ids and attributes.

import {listPath, sendRequest} from "./api.js";
import {openPerson} from "./document.js";
import {Pager, button, fill, scrolled, search} from "./dom.js";

const SIZE = 25;
const COLUMNS = [["name", "name"], ["id", "id minor"], ["attributes"]];

function row(identity, refresh) {
  const attributes = Object.entries(identity.attributes).map(([name, value]) => `${name}: ${value}`);
  const open = button(identity.name, `open ${identity.id}`, () => openPerson(identity, refresh), "open");
  return [open, identity.id, attributes.join(", ")];
}

export function peopleView() {
  const scroll = scrolled("identities", "People");
  let find = "";
  let shown;
  const pager = new Pager(SIZE, () => refresh());
  async function refresh() {
    const {result, total} = await sendRequest("GET", listPath("/identities", {find, limit: SIZE, offset: pager.offset}));
    pager.show(total, result.length);
    const text = JSON.stringify(result);
    if (text === shown) return;
    shown = text;
    fill(scroll.firstChild, COLUMNS, result.map(identity => row(identity, refresh)));
  }
  const form = search("Name, id or attribute of a person", find, value => {
    find = value;
    pager.offset = 0;
    refresh();
  });
  return {title: "People", elements: [form, scroll, pager.element], refresh};
}
