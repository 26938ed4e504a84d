"""Measures the first steps of a documented script (the import, a list call, a get call) and the size of the wheel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

Table = dict[str, dict[str, float]]

OURS, OFFICIAL = "sailpoint-rs", "official"
WHEEL = "wheel, MB"
# The maximum of each figure, in its unit.
TARGETS = {"import, ms": {OURS: 5.0}, "import, MB": {OURS: 6.0}, WHEEL: {OURS: 10.0}}
PROJECT = Path(__file__).parent.parent


def round_of(python: Path, given: object, environment: dict[str, str]) -> dict[str, float]:
    """One round with one SDK, in a separate process."""
    command: list[str | Path] = [python, "-I", PROJECT / "benches" / "workloads.py"]
    ended = subprocess.run(
        command, input=json.dumps(given), capture_output=True, text=True, check=True, env={**os.environ, **environment}
    )
    result: dict[str, float] = json.loads(ended.stdout)
    return result


def measured(official: Path, rounds: int) -> Table:
    """The best figures of several rounds, alternating between both SDKs. `official` is an interpreter with its SDK."""
    found: dict[str, list[dict[str, float]]] = {OURS: [], OFFICIAL: []}
    with Sandbox() as sandbox, ApiClient(sandbox.configuration()) as api_client:
        profile = IdentityProfilesApi(api_client).list_identity_profiles(limit=1)[0].id
        environment: dict[str, Any] = {
            "SAIL_BASE_URL": sandbox.url,
            "SAIL_CLIENT_ID": sandbox.client_id,
            "SAIL_CLIENT_SECRET": sandbox.client_secret,
        }
        for _ in range(rounds):
            found[OURS].append(round_of(Path(sys.executable), {"profile": profile}, environment))
            found[OFFICIAL].append(round_of(official, {"profile": profile}, environment))
    works = found[OURS][0]
    table = {work: {name: min(each[work] for each in rounds) for name, rounds in found.items()} for work in works}
    wheel = next((PROJECT / ".cache" / "wheel").glob("*.whl"))
    table[WHEEL] = {OURS: wheel.stat().st_size / 1e6}
    return table
