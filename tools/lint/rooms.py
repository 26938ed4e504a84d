"""Writes the table of modules into docs/architecture.md, from the imports in the code.

    python tools/lint/rooms.py [--check] [PROJECT]

Each module is listed above the modules that it imports. With `--check`, reports an outdated table and exits with 1.
"""

from __future__ import annotations

import re
import sys
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

import circles

if TYPE_CHECKING:
    from pathlib import Path

PAGE = circles.ROOT / "docs" / "architecture.md"
MARKED = re.compile(r"(?<=<!-- modules -->\n).*?(?=<!-- end of modules -->)", re.DOTALL)


def main() -> int:
    """Write or check the table."""
    before = PAGE.read_text(encoding="utf-8")
    after = MARKED.sub(lambda _: f"\n{table(imports())}\n", before)
    if "--check" not in sys.argv:
        PAGE.write_text(after, encoding="utf-8")
    elif before != after:
        print("docs/architecture.md: the table of modules is outdated, run `make rooms`", file=sys.stderr)
        return 1
    return 0


def imports() -> dict[str, set[str]]:
    """The modules that each module of the crate imports."""
    found: dict[str, set[str]] = {}
    for path, others in circles.rust_graph().items():
        found.setdefault(room(path), set()).update(map(room, others))
    return {name: others - {name} for name, others in found.items() if name != "lib"}


def room(path: Path) -> str:
    """The top-level module of a file."""
    return path.relative_to(circles.RUST).parts[0].removesuffix(".rs")


def table(graph: dict[str, set[str]]) -> str:
    """Markdown with a row for each module, importers first."""
    order = list(TopologicalSorter({name: sorted(graph[name]) for name in sorted(graph)}).static_order())[::-1]
    rows = [f"| `{name}` | {', '.join(f'`{other}`' for other in sorted(graph[name])) or 'none'} |" for name in order]
    return "\n".join(["| module | imports |", "|---|---|", *rows, ""])


if __name__ == "__main__":
    sys.exit(main())
