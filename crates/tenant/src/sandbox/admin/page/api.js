// Requests to the admin API.

// The reasons of a rejection, one a line.
function reasons(result, status) {
  const messages = [...(result?.messages ?? []), ...(result?.causes ?? [])];
  return messages.map(message => message.text).join("\n") || result?.error || `The tenant responded with ${status}.`;
}

// Sends a request, and returns its result together with the number of all entries of a list.
export async function sendRequest(method, path, body, type) {
  const headers = {"X-SailPoint-Experimental": "true"};
  if (type) headers["Content-Type"] = type;
  const response = await fetch(`/_sandbox${path}`, {method, headers, body});
  const text = await response.text();
  const result = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(reasons(result, response.status));
  return {result, total: Number(response.headers.get("X-Total-Count") ?? 0)};
}

export async function send(method, path, value) {
  const body = value === undefined ? undefined : JSON.stringify(value);
  return (await sendRequest(method, path, body)).result;
}

// The path of a list with its query.
export function listPath(path, query) {
  return `${path}?${new URLSearchParams(query)}`;
}
