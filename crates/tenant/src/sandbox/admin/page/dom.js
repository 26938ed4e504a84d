// Elements of the page. Values come from the tenant's data, so they are inserted as text, never as markup.

// Characters from which a value has a tooltip.
const SHORT = 40;

export const by = id => document.getElementById(id);

// Creates an element with properties and children.
export function create(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function text(value, kind) {
  const element = create("div", {className: kind ?? ""});
  element.textContent = value;
  if (element.textContent.length > SHORT) element.title = element.textContent;
  return element;
}

// A cell of a kind; the kind of its column otherwise.
export const cell = (value, kind) => ({value, kind});

function tableCell(value, columnKind) {
  const {value: shown, kind} = value?.kind ? value : {value, kind: columnKind};
  const element = create("td", {className: kind ?? ""});
  element.append(shown instanceof Node ? shown : text(shown ?? "", kind));
  return element;
}

// Fills a table with columns, each a title and a kind, and rows of cells.
export function fill(table, columns, rows) {
  const focused = table.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const opened = new Set([...table.querySelectorAll("details[open]")].map(details => details.dataset.key));
  const head = create("thead");
  const titles = head.insertRow();
  for (const [title, kind] of columns) titles.append(create("th", {scope: "col", className: kind ?? ""}, title));
  const body = create("tbody");
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((value, at) => line.append(tableCell(value, columns[at][1])));
  }
  if (!rows.length) body.insertRow().append(create("td", {colSpan: columns.length, className: "empty"}, "none"));
  const caption = table.caption;
  table.replaceChildren(...(caption ? [caption] : []), head, body);
  // The keyboard's focus and open details survive an update.
  for (const details of table.querySelectorAll("details")) details.open = opened.has(details.dataset.key);
  if (focused !== undefined) table.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

// A table that scrolls sideways if it must.
export function scrolled(id, label) {
  const table = create("table", {id, "aria-label": label});
  return create("div", {className: "scroll", tabIndex: 0, role: "region", "aria-label": label}, table);
}

// A button that is recognised after an update by its key.
export function button(label, key, act, className = "") {
  const element = create("button", {type: "button", className, onclick: act}, label);
  element.dataset.key = key;
  return element;
}

// Shows a problem, or hides its element if there is none.
export function show(element, problem) {
  element.textContent = problem?.message ?? problem ?? "";
  element.hidden = !problem;
}

// A search field that calls back shortly after it has changed, and at once on Enter.
export function search(label, value, changed) {
  const field = create("input", {type: "search", value, placeholder: label, maxLength: 1000, "aria-label": label});
  let timer;
  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed(field.value), 250);
  };
  const form = create("form", {role: "search"}, field);
  form.onsubmit = event => {
    event.preventDefault();
    clearTimeout(timer);
    changed(field.value);
  };
  return form;
}

// The buttons that turn the pages of a list, and a text with the number of the page.
export class Pager {
  constructor(size, turned) {
    Object.assign(this, {size, turned, offset: 0});
    this.status = create("span", {role: "status"});
    this.previous = create("button", {type: "button", onclick: () => this.turn(-1)}, "Previous");
    this.next = create("button", {type: "button", onclick: () => this.turn(1)}, "Next");
    this.element = create("div", {className: "bar"}, this.previous, this.next, this.status);
  }

  turn(pages) {
    this.offset = Math.max(0, this.offset + pages * this.size);
    this.turned();
  }

  show(total, shown) {
    const range = shown ? `${this.offset + 1} to ${this.offset + shown} of ${total}` : `0 of ${total}`;
    if (this.status.textContent !== range) this.status.textContent = range;
    this.previous.disabled = this.offset === 0;
    this.next.disabled = this.offset + shown >= total;
  }
}
