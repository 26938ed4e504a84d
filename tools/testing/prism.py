"""Puts Prism's validation proxy between a client and the tenant, and reports what violates the public document.

npm installs Prism from its registry into .cache. The traffic is a call of each operation that the tenant serves.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from sailpoint.sandbox import Sandbox

PROJECT = Path(__file__).parents[2]
PLACE = PROJECT / ".cache" / "prism"
VERSION = "5.16.0"
SECONDS = 300
START = 120
SERVER_ERROR = 500

sys.path[:0] = [str(PROJECT / "tests" / name) for name in ("", "support", "schema", "sandbox", "foreign")]

from foreign_calls import VERSION as API  # noqa: E402
from foreign_calls import Call, served_calls  # noqa: E402
from plain_client import PlainClient  # noqa: E402
from whole_document import whole_document  # noqa: E402

# Violations that are mistakes of the document.
KNOWN: list[dict[str, str]] = json.loads(Path(__file__).with_name("prism_known.json").read_text(encoding="utf-8"))


def main() -> int:
    """Make the calls through the proxy; return the exit status."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        raise SystemExit("npm and node are required")
    PLACE.mkdir(parents=True, exist_ok=True)
    install = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
    subprocess.run([*install, f"@stoplight/prism-cli@{VERSION}"], cwd=PLACE, check=True, timeout=SECONDS)
    document = whole_document()
    document["paths"] = {f"/{API}{path}": item for path, item in document["paths"].items()}
    (PLACE / "document.json").write_text(json.dumps(document), encoding="utf-8")
    with Sandbox() as sandbox:
        port = free_port()
        command = [node, "node_modules/.bin/prism", "proxy", "document.json", sandbox.url, "--port", str(port)]
        with (PLACE / "prism.log").open("w", encoding="utf-8") as log:
            proxy = subprocess.Popen(command, cwd=PLACE, stdout=log, stderr=log)
        try:
            return report(sandbox, port)
        finally:
            proxy.terminate()
            proxy.wait(timeout=SECONDS)


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_until_open(port: int) -> None:
    """Wait until the proxy listens."""
    until = time.monotonic() + START
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise SystemExit(f"Prism does not listen; see {PLACE / 'prism.log'}")


def report(sandbox: Sandbox, port: int) -> int:
    """Print each violation that is not a known one; return the exit status."""
    client = PlainClient(sandbox)
    # Prism 5.16 ends when it receives a form with a file.
    calls = [call for call in served_calls(client) if not call.has_form]
    wait_until_open(port)
    client.address = f"127.0.0.1:{port}"
    found = {call.id: said(client, call) for call in calls}
    listed = [(name, each) for name, violations in found.items() for each in violations]
    wrong = [(name, each) for name, each in listed if not is_known(name, each)]
    for name, each in wrong:
        print(name, json.dumps(each))
    known = len(listed) - len(wrong)
    print(f"{len(calls)} calls, {len(wrong)} violations, and {known} that are mistakes of the document")
    return 1 if wrong else 0


def is_known(operation: str, violation: dict[str, Any]) -> bool:
    """Tell whether a violation is a mistake of the document."""
    return any(
        re.fullmatch(it["operations"], operation) and re.fullmatch(it["violation"], violation["message"])
        for it in KNOWN
    )


def said(client: PlainClient, call: Call) -> list[Any]:
    """The violations that Prism finds in a request and its response."""
    verb, path, body, headers = call.as_request()
    content = None if body is None else json.dumps(body).encode()
    given = {"Authorization": f"Bearer {client.token}", **headers}
    if body is None:
        del given["Content-Type"]
    response = client.send_raw(verb, path, content, given)
    found = json.loads(response.headers.get("sl-violations", "[]"))
    if response.headers.get("x-sandbox-fidelity") is None and response.status >= SERVER_ERROR:
        found.append({"message": f"Prism answered {response.status}: {response.body[:300]!r}"})
    return [it for it in found if it.get("severity") != "Warning"]


if __name__ == "__main__":
    raise SystemExit(main())
