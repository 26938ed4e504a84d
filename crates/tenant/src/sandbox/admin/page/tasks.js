// The background tasks of the tenant.

import {send} from "./api.js";
import {create, fill, scrolled} from "./dom.js";

const COLUMNS = [["task", "name"], ["launched", "minor"], ["launcher", "minor"], ["status"], ["messages"]];

export function tasksView() {
  const finish = create("button", {type: "button", id: "finish"}, "Finish tasks");
  const scroll = scrolled("tasks", "Tasks");
  let shown;
  async function refresh() {
    const tasks = await send("GET", "/tasks");
    const text = JSON.stringify(tasks);
    if (text === shown) return;
    shown = text;
    fill(scroll.firstChild, COLUMNS, tasks.map(task => [
      task.description, task.launched, task.launcher, task.completionStatus ?? "running",
      task.messages.map(message => message.localizedText.message).join(" "),
    ]));
  }
  finish.onclick = () => send("POST", "/tasks/finish").then(refresh);
  return {title: "Tasks", elements: [create("div", {className: "bar"}, finish), scroll], refresh};
}
