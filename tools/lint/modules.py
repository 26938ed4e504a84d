"""Writes the tables of modules into docs/architecture.md, from the imports in the code.

    python tools/lint/modules.py [--check] [PROJECT]

One table has the modules of the crates, others have those inside a module. Each module is listed above the ones that it
imports. With `--check`, reports an outdated table and exits with 1.
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
MARKED = re.compile(r"(<!-- modules(?: of (\w+))? -->\n).*?(<!-- end of modules -->)", re.DOTALL)


def main() -> int:
    """Write or check the table."""
    before = PAGE.read_text(encoding="utf-8")
    after = MARKED.sub(lambda found: f"{found[1]}\n{table(imports(found[2]))}\n{found[3]}", before)
    if "--check" not in sys.argv:
        PAGE.write_text(after, encoding="utf-8")
    elif before != after:
        print("docs/architecture.md: a table of modules is outdated, run `make modules`", file=sys.stderr)
        return 1
    return 0


def imports(parent: str | None) -> dict[str, set[str]]:
    """The modules that each module of the crates, or of one of its modules, imports."""
    found: dict[str, set[str]] = {}
    for path, others in circles.rust_graph().items():
        if name := module(path, parent):
            found.setdefault(name, set()).update(filter(None, (module(other, parent) for other in others)))
    return {name: others - {name} for name, others in found.items()}


def module(path: Path, parent: str | None) -> str | None:
    """The module of a file directly below the parent; None for a file elsewhere."""
    names = circles.below_source(path)
    if parent:
        names = names[1:] if names[0] == parent else []
    return names[0] if names and names[0] not in {"lib", "mod"} else None


def table(graph: dict[str, set[str]]) -> str:
    """Markdown with a row for each module, importers first."""
    order = list(TopologicalSorter({name: sorted(graph[name]) for name in sorted(graph)}).static_order())[::-1]
    rows = [f"| `{name}` | {', '.join(f'`{other}`' for other in sorted(graph[name])) or 'none'} |" for name in order]
    return "\n".join(["| module | imports |", "|---|---|", *rows, ""])


if __name__ == "__main__":
    sys.exit(main())
