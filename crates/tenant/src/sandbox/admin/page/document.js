// The dialog that shows a document, and changes or deletes it by the rules of the API.

import {listPath, send, sendRequest} from "./api.js";
import {by, create, show} from "./dom.js";
import {bodyOf, storing} from "./editing.js";

const USES = 50;

// The document that the dialog shows.
let opened;

const written = value => JSON.stringify(value, null, 2);
const isEdited = () => by("json").value !== opened.text;

export async function openDocument({collection, ids, document}, changed) {
  const collections = await send("GET", "/collections");
  const actions = collections.find(each => each.path === collection)?.actions ?? {};
  open({title: String(document.name ?? ids.at(-1) ?? collection), path: collection, ids, value: document, actions, changed});
  await showUses();
}

export function openNew(collection, changed) {
  open({title: "New document", path: collection.path, ids: [], value: {}, actions: collection.actions, changed, isNew: true});
}

export async function openPerson(identity, changed) {
  open({title: identity.name, path: "/identities", ids: [identity.id], value: identity, actions: {}, changed});
  await showUses();
}

function open(document) {
  const operation = storing(document.actions, document.isNew);
  opened = {...document, operation, text: written(document.value), isDeleting: false, isLeaving: false};
  by("document-title").textContent = opened.title;
  by("document-path").textContent = [opened.path, ...opened.ids].join(" · ");
  by("json").value = opened.text;
  by("json").readOnly = !operation;
  by("save").hidden = !operation;
  by("save").textContent = opened.isNew ? "Create" : "Save";
  by("delete").hidden = opened.isNew || !opened.actions.DELETE;
  by("delete").textContent = "Delete";
  by("uses").hidden = true;
  show(by("document-problem"), null);
  if (!by("document").open) by("document").showModal();
  by("json").setSelectionRange(0, 0);
  by("json").scrollTop = 0;
}

// Shows the other documents that contain the id of the opened one.
async function showUses() {
  const {ids, path, changed} = opened;
  const id = ids.at(-1);
  if (!id) return;
  const found = await send("GET", listPath("/documents", {find: id, limit: USES}));
  const others = found.filter(other => other.collection !== path || other.ids.join() !== ids.join());
  const items = others.map(other => {
    const label = `${other.collection.slice(1)}: ${other.document.name ?? other.ids.join(" / ")}`;
    return create("li", {}, create("button", {type: "button", className: "open", onclick: () => openDocument(other, changed)}, label));
  });
  by("uses-list").replaceChildren(...items);
  by("uses").hidden = !items.length;
}

// The path of an operation with the ids of the opened document.
function pathOf(operation) {
  const ids = [...opened.ids];
  const segments = operation.path.split("/").map(segment => segment.startsWith("{") ? encodeURIComponent(ids.shift() ?? "") : segment);
  return `/api${segments.join("/")}`;
}

async function call(operation, value) {
  const body = value === undefined ? undefined : JSON.stringify(value);
  await sendRequest(operation.method, pathOf(operation), body, operation.body?.type);
  by("document").close();
  await opened.changed();
}

async function attempt(work) {
  show(by("document-problem"), null);
  try {
    await work();
  } catch (error) {
    show(by("document-problem"), error);
  }
}

async function save() {
  const after = JSON.parse(by("json").value);
  if (after === null || typeof after !== "object" || Array.isArray(after)) throw new Error("A document is an object: { … }");
  await call(opened.operation, bodyOf(opened.operation, opened.value, after));
}

by("editor").onsubmit = event => {
  event.preventDefault();
  if (opened.operation) attempt(save);
};
by("json").onkeydown = event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) by("editor").requestSubmit();
};
by("delete").onclick = () => {
  if (opened.isDeleting) return attempt(() => call({method: "DELETE", ...opened.actions.DELETE}));
  opened.isDeleting = true;
  by("delete").textContent = "Delete this document";
};

// Closes the dialog; edits are discarded only when it is closed a second time.
function leave(event) {
  if (isEdited() && !opened.isLeaving) {
    event.preventDefault();
    opened.isLeaving = true;
    show(by("document-problem"), "The changes are not saved. Close again to discard them.");
    return;
  }
  by("document").close();
}
by("close").onclick = leave;
by("document").oncancel = leave;
