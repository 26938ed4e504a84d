"""The embedded tenant receives valid and invalid requests generated from its OpenAPI document."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from needed import absent
from plain_client import PlainClient

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

SPECIFICATION = Path(__file__).parents[3] / "shared" / "spec" / "identity-profiles.v2024.openapi.json"
EXAMPLES = 25


def test_schemathesis_finds_no_failure(sandbox: Sandbox, tmp_path: Path) -> None:
    specification = Path(os.environ.get("SAILPOINT_SPECIFICATION", SPECIFICATION))
    if not specification.is_file():
        absent("the specification is missing; set SAILPOINT_SPECIFICATION to its path")
    token = PlainClient(sandbox).token
    url = f"{sandbox.url}/v2024"
    config = ["--config-file", str(Path(__file__).with_name("schemathesis.toml"))]
    command = [sys.executable, "-m", "schemathesis.cli", *config, "run", str(specification), "--url", url]
    given = ["--header", f"Authorization: Bearer {token}", "--checks", "all", "--seed", "1", "--workers", "1"]
    bounds = ["--max-examples", str(EXAMPLES), "--phases", "examples,coverage,fuzzing", "--no-color"]

    ended = subprocess.run(
        [*command, *given, *bounds], capture_output=True, text=True, timeout=300, check=False, cwd=tmp_path
    )

    assert ended.returncode == 0, ended.stdout[-8000:] + ended.stderr[-2000:]
    assert not any(entry["status"] and entry["status"] >= 500 for entry in sandbox.requests)
