"""Writes the table of the operations that the embedded tenant implements, and their number in README.md.

    python tools/docs/tenant.py [--check]

With `--check`, reports an outdated table or number and exits with 1.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from sailpoint.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guides" / "tenant-operations.md"
README = ROOT / "README.md"
TABLE = re.compile(r"(<!-- operations -->\n).*?(<!-- end of operations -->)", re.DOTALL)
NUMBER = re.compile(r"(It implements )[\d,]+( operations of )")


def main() -> int:
    """Write or check the table and the number."""
    with Sandbox() as sandbox:
        operations = sandbox.operations
    outdated = False
    for path, pattern, text in (
        (PAGE, TABLE, f"\n{table(operations)}\n"),
        (README, NUMBER, str(len(operations))),
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
