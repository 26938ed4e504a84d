"""Puts the tables of the figures that `make figures` kept into the README."""

from __future__ import annotations

import json
import re
from pathlib import Path

PROJECT = Path(__file__).parent.parent
FIGURES = PROJECT / "benches" / "figures.json"
README = PROJECT / "README.md"
TABLES = re.compile(r"(?<=\(docs/figures\.svg\)\n\n).*?(?=\n## )", re.DOTALL)


def main() -> None:
    sections = json.loads(FIGURES.read_text(encoding="utf-8")).values()
    tables = "\n".join(table(works) for works in sections)
    README.write_text(TABLES.sub(lambda _: tables, README.read_text(encoding="utf-8")), encoding="utf-8")


def table(works: dict[str, dict[str, float]]) -> str:
    """Markdown with a row for each work and a column for each candidate."""
    candidates = list(dict.fromkeys(name for of_work in works.values() for name in of_work))
    candidates.sort(key=lambda name: name != "sailpoint-rs")
    rows = [
        f"| {work} | {' | '.join(cell(of_work.get(name)) for name in candidates)} |" for work, of_work in works.items()
    ]
    return "\n".join([f"| | {' | '.join(candidates)} |", f"|---|{'---:|' * len(candidates)}", *rows, ""])


def cell(figure: float | None) -> str:
    if figure is None:
        return ""
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.1f}"


if __name__ == "__main__":
    main()
