// The collections of the tenant, and the documents of one collection.

import {listPath, send, sendRequest} from "./api.js";
import {openDocument, openNew} from "./document.js";
import {Pager, button, create, fill, scrolled, search} from "./dom.js";

const SIZE = 25;
// Members that identify a document to a reader, the best first, and members that describe it.
const TITLES = ["name", "displayName", "displayableName", "title", "label", "alias", "description", "id"];
const MORE = [
  "type", "status", "state", "enabled", "source", "authoritativeSource", "owner", "identity", "priority", "identityCount",
  "modified", "created", "description",
];
const MOST_COLUMNS = 4;

export function collectionsView() {
  const scroll = scrolled("collections", "Collections");
  let find = "";
  let shown;
  async function refresh() {
    const collections = await send("GET", "/collections");
    const found = collections.filter(collection => collection.path.toLowerCase().includes(find.trim().toLowerCase()));
    const text = JSON.stringify(found.map(collection => [collection.path, collection.count]));
    if (text === shown) return;
    shown = text;
    fill(scroll.firstChild, [["collection"], ["documents", "number"]], found.map(collection => [link(collection), collection.count]));
  }
  const form = search("Collection", find, value => {
    find = value;
    refresh();
  });
  return {title: "Collections", elements: [form, scroll], refresh};
}

function link(collection) {
  const element = create("a", {href: `#/collections/${encodeURIComponent(collection.path)}`}, collection.path.slice(1));
  element.dataset.key = collection.path;
  return element;
}

// The name of a document, or of an object in one.
export function nameOf(value) {
  if (value === null || typeof value !== "object") return value;
  const title = TITLES.find(name => typeof value[name] === "string" && value[name]);
  return title ? value[title] : Object.values(value).find(member => typeof member === "string") ?? "";
}

function columnsOf(found) {
  const has = name => found.some(({document}) => document[name] !== undefined && document[name] !== null);
  return MORE.filter(has).slice(0, MOST_COLUMNS);
}

export function documentsView(path) {
  const scroll = scrolled("documents", `Documents of ${path}`);
  const add = create("button", {type: "button", id: "new", hidden: true}, "New document");
  let find = "";
  let shown;
  let collection;
  const pager = new Pager(SIZE, () => refresh());

  function row(document, columns) {
    const name = String(nameOf(document.document) || document.ids.join(" / ") || path);
    const open = button(name, `open ${document.ids}`, () => openDocument(document, refresh), "open");
    const below = document.ids.slice(0, -1).join(" / ");
    return [open, ...(path.includes("{") ? [below] : []), ...columns.map(name => nameOf(document.document[name]))];
  }

  async function refresh() {
    const query = {collection: path, find, limit: SIZE, offset: pager.offset};
    const {result, total} = await sendRequest("GET", listPath("/documents", query));
    pager.show(total, result.length);
    collection ??= (await send("GET", "/collections")).find(each => each.path === path);
    add.hidden = !collection?.actions.POST || path.includes("{");
    const text = JSON.stringify(result);
    if (text === shown) return;
    shown = text;
    const columns = columnsOf(result);
    const heads = [["name", "name"], ...(path.includes("{") ? [["below", "minor"]] : []), ...columns.map((name, at) => [name, at ? "minor" : ""])];
    fill(scroll.firstChild, heads, result.map(document => row(document, columns)));
  }

  add.onclick = () => openNew(collection, refresh);
  const form = search("Text in a document", find, value => {
    find = value;
    pager.offset = 0;
    refresh();
  });
  const bar = create("div", {className: "bar"}, create("a", {href: "#/collections"}, "All collections"), add);
  return {title: path.slice(1), elements: [bar, form, scroll, pager.element], refresh};
}
