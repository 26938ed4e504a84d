"""Writes the table of operations into docs/guides/transforms.md, from the tables of their tests.

    python tools/docs/evaluated.py [--check]

With `--check`, reports an outdated table and exits with 1.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guides" / "transforms.md"
TESTS = ROOT / "tests" / "transform"
MARKED = re.compile(r"(<!-- operations -->\n).*?(<!-- end of operations -->)", re.DOTALL)
EXTENTS = ("computed", "approximated", "left out")


def main() -> int:
    """Write or check the table."""
    before = PAGE.read_text(encoding="utf-8")
    made = table(json.loads((TESTS / "cases.json").read_text(encoding="utf-8")), facts())
    after = MARKED.sub(lambda found: f"{found[1]}\n{made}\n{found[2]}", before)
    if "--check" not in sys.argv:
        PAGE.write_text(after, encoding="utf-8")
    elif before != after:
        print("docs/guides/transforms.md: the table of operations is outdated, run `make operations`", file=sys.stderr)
        return 1
    return 0


def facts() -> list[Any]:
    """The transforms whose values the product's documentation or a tenant gave."""
    return [fact["transform"] for fact in json.loads((TESTS / "facts.json").read_text(encoding="utf-8"))]


def table(tests: dict[str, Any], facts: list[Any]) -> str:
    """Markdown with a row for each operation and part, grouped by the extent to which it is evaluated."""
    known = [case for case in tests["cases"] if "type" not in case.get("fails", "")]  # without those of unknown types
    cases = Counter(case["type"] for case in known)
    cases.update(kind for fact in facts for kind in set(types(fact)) if kind in cases)
    rows = {name: (*tests["extent"].get(name, ("computed", "")), str(cases[name])) for name in cases}
    rows |= {name: (*extent, "") for name, extent in tests["extent"].items() if name not in cases}
    order = sorted(rows, key=lambda name: (EXTENTS.index(rows[name][0]), not rows[name][2], name.lower()))
    lines = ["| transform | value | cases | remarks |", "|---|---|---|---|"]
    for name in order:
        extent, remarks, count = rows[name]
        shown = f"`{name}`" if count else name
        lines.append(f"| {shown} | {extent} | {count} | {remarks} |")
    return "\n".join([*lines, ""])


def types(transform: Any) -> Iterator[str]:
    """The types of a transform and of those in it."""
    if isinstance(transform, list):
        for each in transform:
            yield from types(each)
    elif isinstance(transform, dict):
        if isinstance(transform.get("type"), str):
            yield transform["type"]
        for each in transform.values():
            yield from types(each)


if __name__ == "__main__":
    sys.exit(main())
