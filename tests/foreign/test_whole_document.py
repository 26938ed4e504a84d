"""The tenant receives requests generated from the whole public document, some with values of earlier responses."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from needed import absent
from plain_client import PlainClient
from whole_document import METHODS, served, specification, whole_document

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

FOLDER = Path(__file__).parent
# Failures that are not the tenant's, and operations that are left out, with the reasons.
KNOWN: list[dict[str, Any]] = json.loads((FOLDER / "known_failures.json").read_text(encoding="utf-8"))
# `make schemathesis SECONDS=...` gives more time, in which the values at the bounds of all parameters are sent, too.
SECONDS = os.environ.get("SAILPOINT_SCHEMATHESIS_SECONDS")


def is_known(code: str, operation: str) -> bool:
    """Tell whether a failure of an operation is a listed one."""
    patterns = (pattern for it in KNOWN if it["code"] == code for pattern in it["operations"])
    return any(re.fullmatch(pattern, operation) for pattern in patterns)


@pytest.mark.timeout(int(SECONDS or 90) * 3 + 120)
def test_schemathesis_finds_only_known_failures(sandbox: Sandbox, tmp_path: Path) -> None:
    if not specification().is_file():
        absent("the document is missing; set SAILPOINT_WHOLE_SPECIFICATION to its path")
    document = tmp_path / "document.json"
    document.write_text(json.dumps(whole_document()), encoding="utf-8")
    report = tmp_path / "report.json"
    left_out = {each for it in KNOWN if it["code"] == "excluded" for each in it["operations"]}
    config = FOLDER.parent / "sandbox" / "schemathesis.toml"
    phases = "examples,coverage,fuzzing,stateful" if SECONDS else "examples,fuzzing,stateful"
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run", str(document)),
        *("--url", f"{sandbox.url}/v2024", "--header", f"Authorization: Bearer {PlainClient(sandbox).token}"),
        *("--checks", "all", "--seed", "1", "--workers", "1", "--continue-on-failure", "--phases", phases),
        *("--max-examples", "10" if SECONDS else "2", "--no-color"),
        *(("--max-time", SECONDS) if SECONDS else ()),
        *("--report-json-path", str(report)),
        *(word for each in sorted(left_out | unserved(sandbox)) for word in ("--exclude-operation-id", each)),
    ]

    ended = subprocess.run(
        command, capture_output=True, text=True, timeout=int(SECONDS or 90) * 3, check=False, cwd=tmp_path
    )

    found = json.loads(report.read_text(encoding="utf-8"))
    failures = [(it["code"], it["title"], operation) for it in found["failures"] for operation in it["operations"]]
    unknown = [it for it in failures if not is_known(it[0], it[2])]
    assert not unknown, "\n".join([*map(str, unknown), ended.stdout])
    assert not found["errors"], ended.stdout


def unserved(sandbox: Sandbox) -> set[str]:
    """Ids of the operations that the tenant does not serve."""
    paths = whole_document()["paths"]
    known = served(sandbox, paths)
    places = ((method, path) for path, item in paths.items() for method in METHODS & item.keys())
    return {paths[path][method]["operationId"] for method, path in places if (method, path) not in known}
