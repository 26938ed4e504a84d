"""`make bench`: measures the embedded tenant under load, beside the mock server Prism with the same OpenAPI document.

Needs `wrk`, and `npm` to install Prism into `.cache/prism`. The load generator runs on the same machine.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

from pages import table

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).parent.parent
SPECIFICATION = PROJECT.parent / "shared" / "spec" / "identity-profiles.v2024.openapi.json"
PROFILE = "2b838de9-db9b-abcf-e646-d4f274ad4238"
CONNECTIONS = 16
OURS = "sailpoint-rs"
# Target: requests per second, as a multiple of Prism's.
TARGET = 10
MANY = 100_000
CHANGE = '[{"op": "replace", "path": "/description", "value": "changed under load"}]'
SCRIPT = """
wrk.method = "{method}"
wrk.body = {body}
wrk.headers["Content-Type"] = "application/json-patch+json"
wrk.headers["Authorization"] = "Bearer {token}"
wrk.headers["Accept"] = "application/json"
"""


@dataclass(frozen=True)
class Load:
    """Result of a load: requests per second, and the 99th percentile of the latency in ms."""

    rate: float
    p99: float


def wrk(url: str, token: str, seconds: float, method: str = "GET", body: str | None = None) -> Load:
    """Load a URL. Raises RuntimeError if a response is not 2xx."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        literal = "nil" if body is None else json.dumps(body)
        script.write(SCRIPT.format(method=method, body=literal, token=token))
        script.flush()
        threads, connections, duration = "-t1", f"-c{CONNECTIONS}", f"-d{seconds:.0f}s"
        command = ["wrk", threads, connections, duration, "--latency", "-s", script.name, url]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in printed:
        raise RuntimeError(f"{method} {url}: {printed}")
    rate = re.search(r"Requests/sec:\s+([\d.]+)", printed)
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", printed)
    assert rate is not None
    assert p99 is not None
    return Load(float(rate[1]), float(p99[1]) * {"us": 1e-3, "ms": 1.0, "s": 1e3}[p99[2]])


@contextmanager
def tenant(*arguments: str) -> Iterator[tuple[str, int]]:
    """URL and process id of an embedded tenant in a separate process, with the client `a` and the secret `b`."""
    command = [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0", "--client-id", "a", "--client-secret", "b"]
    process = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        process.stdout.readline()
        yield process.stdout.readline().strip().partition("=")[2], process.pid
    finally:
        process.terminate()
        process.communicate()


def log_in(url: str) -> str:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    form = urlencode({"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"})
    connection.request("POST", "/oauth/token", form)
    return str(json.loads(connection.getresponse().read())["access_token"])


def resident(process: int) -> float:
    """Resident memory of a process in MB."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def loads(base: str, token: str, seconds: float) -> dict[str, Load]:
    """The three loads on a server."""
    return {
        "get": wrk(f"{base}/identity-profiles/{PROFILE}", token, seconds),
        "list": wrk(f"{base}/identity-profiles?limit=1", token, seconds),
        "patch": wrk(f"{base}/identity-profiles/{PROFILE}", token, seconds, "PATCH", CHANGE),
    }


@contextmanager
def prism() -> Iterator[str]:
    """URL of a Prism server for the OpenAPI document."""
    folder = PROJECT / ".cache" / "prism"
    if not (folder / "node_modules").exists():
        shutil.copytree(PROJECT / "benches" / "prism", folder, dirs_exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=True)
    port = 4010
    command: list[str | Path] = [folder / "node_modules" / ".bin" / "prism", "mock", "--port", str(port), "-v", "fatal"]
    process = subprocess.Popen([*command, SPECIFICATION], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def wait_for(port: int) -> None:
    """Wait until a server listens on a port."""
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"no server listens on port {port}")


def pages() -> dict[str, float]:
    """Median times in ms to read a page of 250 out of many profiles, and out of many accounts."""
    source = {"type": "SOURCE", "id": "s", "name": "S"}
    profiles = [
        {"id": f"{number:032x}", "name": f"Profile {number:06}", "priority": number, "authoritativeSource": source}
        for number in range(MANY)
    ]
    accounts = [
        {"id": f"a{number}", "identity": f"i{number}", "source": "s", "nativeIdentity": f"n{number:06}"}
        for number in range(MANY)
    ]
    identities = [
        {"id": f"i{number}", "name": f"Person {number:06}", "attributes": {"uid": f"u{number}"}}
        for number in range(MANY)
    ]
    sources = [{"id": "s", "name": "S"}]
    first = {"first page": {}, "last page": {"offset": MANY - 250}}
    of_profiles = medians(
        {"sources": sources, "profiles": profiles},
        "/identity-profiles",
        first
        | {
            "sorted by name, descending": {"sorters": "-name"},
            "sorted by priority": {"sorters": "priority,name"},
            "sorted by owner, descending": {"sorters": "-owner.name"},
            "filtered by name": {"filters": 'name sw "Profile 0500"', "sorters": "name"},
            "counted": {"count": "true"},
        },
    )
    of_accounts = medians(
        {"sources": sources, "identities": identities, "accounts": accounts},
        "/accounts",
        first
        | {
            "filtered by name": {"filters": 'name eq "n050000"'},
            "filtered by native identity": {"filters": 'nativeIdentity sw "n05000"'},
            "filtered by identity": {"filters": 'identityId eq "i50000"'},
            "filtered by the identity's name": {"filters": 'identity.name eq "Person 050000"'},
            "filtered by source": {"filters": 'sourceId eq "s"'},
        },
    )
    return {f"250 of {MANY:,} profiles, {name}, ms": each for name, each in of_profiles.items()} | {
        f"250 of {MANY:,} accounts, {name}, ms": each for name, each in of_accounts.items()
    }


def medians(seed: dict[str, Any], path: str, queries: dict[str, dict[str, Any]]) -> dict[str, float]:
    """Median times in ms to read each page of a tenant with a seed."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "many.json")
        file.write_text(json.dumps(seed), encoding="utf-8")
        with tenant("--seed", str(file)) as (url, _):
            headers = {"Authorization": f"Bearer {log_in(url)}"}
            connection = http.client.HTTPConnection(urlsplit(url).netloc)

            def median(query: dict[str, Any]) -> float:
                times = []
                for _ in range(100):
                    started = time.perf_counter()
                    at = f"/v2024{path}?" + urlencode({"limit": 250, **query}, quote_via=quote)
                    connection.request("GET", at, headers=headers)
                    response = connection.getresponse()
                    content = response.read()
                    times.append((time.perf_counter() - started) * 1e3)
                    assert response.status == 200, content
                return statistics.median(times)

            return {name: median(query) for name, query in queries.items()}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python benches/sandbox.py", description=__doc__)
    parser.add_argument("--seconds", type=float, default=5, help="length of each load (default: 5)")
    parser.add_argument(
        "--requests", type=int, default=1_000_000, help="requests between the two memory figures (default: 1000000)"
    )
    parser.add_argument("--json", type=Path, help="also add the figures to this file")
    arguments = parser.parse_args()
    if shutil.which("wrk") is None:
        print("skipped the load on the embedded tenant: wrk is missing (apt-get install wrk)")
        return

    with tenant() as (url, process):
        token = log_in(url)
        ours = loads(f"{url}/v2024", token, arguments.seconds)
        before = resident(process)
        seconds = max(1.0, arguments.requests / ours["get"].rate)
        # A token expires after 749 s, so a long load needs a new one.
        wrk(f"{url}/v2024/identity-profiles/{PROFILE}", log_in(url), seconds)
        memory = {
            "memory, MB": before,
            f"memory after {arguments.requests:,} more requests, MB": resident(process),
        }
    theirs: dict[str, Load] = {}
    if SPECIFICATION.is_file() and shutil.which("npm"):
        with prism() as url:
            theirs = loads(url, "anything", arguments.seconds)
    measured = figures(ours, theirs, memory, pages())

    print(table(measured))
    print(f"\n{CONNECTIONS} connections, {arguments.seconds:.0f} s for each load, {os.cpu_count()} cores in all")
    for name, load in ours.items():
        if name in theirs:
            times = load.rate / theirs[name].rate
            result = "met" if times >= TARGET else "MISSED"
            print(f"- {name}: {times:.0f} x the requests of Prism, at least {TARGET}: {result}")
    if arguments.json:
        kept = json.loads(arguments.json.read_text(encoding="utf-8")) if arguments.json.exists() else {}
        arguments.json.write_text(json.dumps({**kept, "tenant": measured}, indent=2) + "\n", encoding="utf-8")


def figures(
    ours: dict[str, Load], theirs: dict[str, Load], memory: dict[str, float], pages: dict[str, float]
) -> dict[str, dict[str, float]]:
    """All figures by task and server."""
    servers = {OURS: ours, "Prism": theirs}
    found = {
        f"{name}, {unit}": {server: getattr(of[name], part) for server, of in servers.items() if name in of}
        for name in ours
        for part, unit in {"rate": "requests/s", "p99": "p99, ms"}.items()
    }
    found |= {name: {OURS: megabytes} for name, megabytes in memory.items()}
    return found | {name: {OURS: each} for name, each in pages.items()}


if __name__ == "__main__":
    main()
