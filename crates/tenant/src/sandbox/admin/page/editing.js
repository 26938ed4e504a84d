// The request that stores an edited document.

// The operation that stores a new document, the changes of a document, or the whole document.
export function storing(actions, isNew) {
  const methods = isNew ? ["POST"] : ["PATCH", "PUT"];
  const method = methods.find(name => actions[name]);
  return method && {method, ...actions[method]};
}

// The body of an operation that turns one document into another.
export function bodyOf(operation, before, after) {
  if (operation.method !== "PATCH") return after;
  return operation.body?.list ? patch(before, after) : changedMembers(before, after);
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const pointer = name => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

function patch(before, after) {
  const removed = Object.keys(before).filter(name => !(name in after));
  const added = Object.keys(after).filter(name => !(name in before));
  const replaced = Object.keys(after).filter(name => name in before && !isSame(before[name], after[name]));
  return [
    ...removed.map(name => ({op: "remove", path: pointer(name)})),
    ...replaced.map(name => ({op: "replace", path: pointer(name), value: after[name]})),
    ...added.map(name => ({op: "add", path: pointer(name), value: after[name]})),
  ];
}

// The members that changed; a member that was removed becomes null.
function changedMembers(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter(name => !isSame(before[name], after[name]));
  return Object.fromEntries(changed.map(name => [name, after[name] ?? null]));
}
