"""`make bench`: this package beside the official SDK, by turns in one run, each round in a process of its own."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parent.parent
sys.path.insert(0, str(PROJECT / "tests"))

import calls  # noqa: E402
from page import page  # noqa: E402

import official  # noqa: E402
from sailpoint.sandbox import Sandbox  # noqa: E402
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi  # noqa: E402
from sailpoint.v2024.api_client import ApiClient  # noqa: E402


def figures(python: Path, given: object, environment: dict[str, str]) -> dict[str, float]:
    """One round with one SDK."""
    command: list[str | Path] = [python, "-I", PROJECT / "benches" / "workloads.py"]
    ended = subprocess.run(
        command, input=json.dumps(given), capture_output=True, text=True, check=True, env={**os.environ, **environment}
    )
    result: dict[str, float] = json.loads(ended.stdout)
    return result


def best(rounds: list[dict[str, float]]) -> dict[str, float]:
    """The smallest of each figure: what disturbs a measurement only adds to it."""
    return {name: min(each[name] for each in rounds) for name in rounds[0]}


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each SDK (default: 5)")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    arguments = parser.parse_args()

    theirs = official.install(PROJECT / ".cache" / f"official-{official.VERSION}")
    ours: list[dict[str, float]] = []
    other: list[dict[str, float]] = []
    with Sandbox() as sandbox, ApiClient(sandbox.configuration()) as api_client:
        profile = IdentityProfilesApi(api_client).list_identity_profiles(limit=1)[0].id
        given = {"page": page(), "profile": profile}
        environment = {
            "SAIL_BASE_URL": sandbox.url,
            "SAIL_CLIENT_ID": sandbox.client_id,
            "SAIL_CLIENT_SECRET": sandbox.client_secret,
        }
        for _ in range(arguments.rounds):
            ours.append(figures(Path(sys.executable), given, environment))
            other.append(figures(theirs.python, given, environment))

    measured: dict[str, Any] = {"sailpoint-rs": best(ours), f"sailpoint {official.VERSION}": best(other)}
    print_table(measured)
    measured["calls"] = calls.measure(theirs.python, arguments.rounds)
    print(f"\nbest of {arguments.rounds} rounds; Python {platform.python_version()}, {os.cpu_count()} cores")
    if arguments.json:
        arguments.json.write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")


def print_table(measured: dict[str, dict[str, float]]) -> None:
    """Markdown, so that it can go to the README as it is."""
    (our_name, ours), (their_name, theirs) = measured.items()
    print(f"| work | {our_name} | {their_name} | ratio |")
    print("|---|---:|---:|---:|")
    for name, value in ours.items():
        print(f"| {name} | {value:,.1f} | {theirs[name]:,.1f} | {theirs[name] / value:,.0f} x |")


if __name__ == "__main__":
    main()
