// Faults and quirks, which make requests fail or responses unusual.

import {send} from "./api.js";
import {button, by, create, fill, scrolled, show} from "./dom.js";

const QUIRKS = ["nulls", "unknown-enumeration-values", "unknown-fields", "offset-past-the-end", "odd-dates"];
const COLUMNS = [["requests"], ["fault"], ["conditions", "minor"], ["matched", "number minor"], ["applied", "number"], ["change"]];
// Each kind of fault with its label and the value that the form suggests; null if the kind has no value.
const KINDS = {
  status: ["status", "503"],
  delay: ["delay (seconds)", "2"],
  drip: ["slow body (seconds)", "5"],
  reset: ["connection reset", null],
  truncate: ["truncated body", null],
  malformed: ["malformed body", null],
  encoding: ["wrong Content-Encoding", "UTF-8"],
};
const CONDITIONS = ["nth", "share", "times"];
const NOT_EFFECTS = ["id", "route", "seen", "happened", ...CONDITIONS];

function effects(fault) {
  const found = Object.entries(fault).filter(([name]) => !NOT_EFFECTS.includes(name));
  return found.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ");
}

function conditions(fault) {
  return CONDITIONS.filter(name => fault[name] !== undefined).map(name => `${name}: ${fault[name]}`).join(", ");
}

function ruleOf(fields) {
  const kind = fields.kind.value;
  const [, suggested] = KINDS[kind];
  const value = kind === "encoding" ? fields.value.value : Number(fields.value.value);
  const rule = {[kind]: suggested === null ? true : value};
  if (fields.route.value) rule.route = fields.route.value;
  for (const name of ["times", "share"]) if (fields[name].value) rule[name] = Number(fields[name].value);
  return rule;
}

function faultForm(changed) {
  const kinds = Object.entries(KINDS).map(([kind, [label]]) => create("option", {value: kind}, label));
  const clear = create("button", {type: "button", id: "clear"}, "Clear all");
  const form = create("form", {id: "fault", "aria-label": "New fault"},
    create("input", {name: "route", placeholder: "all requests, or list_roles, or GET /*/roles", "aria-label": "route"}),
    create("select", {name: "kind", "aria-label": "fault"}, ...kinds),
    create("input", {name: "value", value: "503", size: 8, "aria-label": "value"}),
    create("input", {name: "times", type: "number", min: 1, placeholder: "times", "aria-label": "times"}),
    create("input", {name: "share", type: "number", min: 0, max: 1, step: "any", placeholder: "share", "aria-label": "share"}),
    create("button", {}, "Add"), clear);
  form.onsubmit = event => {
    event.preventDefault();
    send("POST", "/faults", ruleOf(form.elements)).then(changed, error => show(by("fault-problem"), error));
  };
  form.elements.kind.onchange = event => {
    form.elements.value.value = KINDS[event.target.value][1] ?? "";
  };
  clear.onclick = () => send("DELETE", "/faults").then(changed);
  return form;
}

function quirkForm(changed) {
  const form = create("form", {id: "quirks", "aria-label": "Quirks"});
  const wanted = () => QUIRKS.filter(name => form.elements[name].checked);
  for (const name of QUIRKS) {
    const box = create("input", {type: "checkbox", name, onchange: () => send("PUT", "/quirks", wanted()).then(changed)});
    form.append(create("label", {}, box, ` ${name}`));
  }
  return form;
}

export function faultsView() {
  const scroll = scrolled("faults", "Faults");
  const problem = create("p", {id: "fault-problem", role: "alert", className: "bad", hidden: true});
  const changed = () => {
    show(problem, null);
    return refresh();
  };
  const quirks = quirkForm(changed);
  let shown;
  async function refresh() {
    const [faults, active] = await Promise.all([send("GET", "/faults"), send("GET", "/quirks")]);
    for (const box of quirks.elements) box.checked = active.includes(box.name);
    const text = JSON.stringify(faults);
    if (text === shown) return;
    shown = text;
    fill(scroll.firstChild, COLUMNS, faults.map(fault => [
      fault.route ?? "all", effects(fault), conditions(fault), fault.seen, fault.happened,
      button("Remove", `remove ${fault.id}`, () => send("DELETE", `/faults/${fault.id}`).then(changed)),
    ]));
  }
  const elements = [faultForm(changed), problem, scroll, create("h3", {}, "Quirks"), quirks];
  return {title: "Faults", elements, refresh};
}
