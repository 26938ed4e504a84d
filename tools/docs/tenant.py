"""Writes the table of the operations of the embedded tenant, and their numbers in README.md.

    python tools/docs/tenant.py [--check]

With `--check`, reports an outdated table or number and exits with 1.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from sailpoint._versions import __all__ as versions_of_package
from sailpoint.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guides" / "tenant-operations.md"
README = ROOT / "README.md"
TABLE = re.compile(r"(<!-- operations -->\n).*?(<!-- end of operations -->)", re.DOTALL)
COUNTS = re.compile(r"(<!-- fidelities -->\n).*?(<!-- end of fidelities -->)", re.DOTALL)
FIDELITIES = ("state", "computed", "made-up", "accepted")


def main() -> int:
    """Write or check the table and the number."""
    with Sandbox() as sandbox:
        operations = sandbox.operations
        versions = {name: of_version(sandbox, name) for name in versions_of_package}
    outdated = False
    for path, pattern, text in (
        (PAGE, TABLE, f"\n{table(operations)}\n"),
        (README, COUNTS, f"\n{counts(versions)}\n"),
    ):
        before = path.read_text(encoding="utf-8")
        after = pattern.sub(rf"\g<1>{text}\g<2>", before)
        if before == after:
            continue
        outdated = True
        if "--check" in sys.argv:
            print(f"{path.relative_to(ROOT)} is outdated, run `make tenant`", file=sys.stderr)
        else:
            path.write_text(after, encoding="utf-8")
    return int(outdated and "--check" in sys.argv)


def of_version(sandbox: Sandbox, version: str) -> list[dict[str, Any]]:
    """The operations of a version."""
    with urlopen(f"{sandbox.url}/_sandbox/operations?version={version}", timeout=60) as response:  # noqa: S310
        operations: list[dict[str, Any]] = json.load(response)
    return operations


def counts(versions: dict[str, list[dict[str, Any]]]) -> str:
    """Markdown with the number of operations of each version and fidelity."""
    lines = [f"| version | {' | '.join(FIDELITIES)} |", "|---|" + "---:|" * len(FIDELITIES)]
    for name, operations in versions.items():
        found = Counter(operation["fidelity"] for operation in operations)
        lines.append(f"| {name} | {' | '.join(str(found[fidelity]) for fidelity in FIDELITIES)} |")
    return "\n".join([*lines, ""])


def table(operations: list[dict[str, Any]]) -> str:
    """Markdown with the number of operations of each fidelity, and a row for each operation."""
    counts = Counter(operation["fidelity"] for operation in operations)
    lines = ["| fidelity | operations |", "|---|---:|"]
    lines += [f"| {fidelity} | {count} |" for fidelity, count in counts.most_common()]
    lines += ["", "| path | method | operation | fidelity |", "|---|---|---|---|"]
    for operation in sorted(operations, key=lambda it: (it["path"], it["method"])):
        cells = (f"`{operation['path']}`", operation["method"], operation["id"], operation["fidelity"])
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
