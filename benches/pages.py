"""Writes the figures stored by `make figures` into docs/figures.md, and five of them into the README."""

from __future__ import annotations

import json
import re
from pathlib import Path

PROJECT = Path(__file__).parent.parent
FIGURES = PROJECT / "benches" / "figures.json"
OURS = "sailpoint-rs"
# The figures between these lines are replaced.
MARKED = re.compile(r"(?<=<!-- figures -->\n).*?(?=<!-- end of figures -->)", re.DOTALL)
# The rows of the README: a section, a task, and the package to compare with.
CHOSEN = [
    ("package", "import, ms", "official"),
    ("calls", "get, one after another, us", "official"),
    ("calls", "get, 64 at a time, us", "aiohttp"),
    ("models", "page of 250, ms", "pydantic"),
    ("tenant", "get, requests/s", "Prism"),
]

Works = dict[str, dict[str, float]]


def main() -> None:
    sections: dict[str, Works] = json.loads(FIGURES.read_text(encoding="utf-8"))
    replace(PROJECT / "docs" / "figures.md", "\n".join(table(works) for works in sections.values()))
    replace(PROJECT / "README.md", summary(sections))


def replace(page: Path, figures: str) -> None:
    """Replace the figures of a page."""
    page.write_text(MARKED.sub(lambda _: f"\n{figures}\n", page.read_text(encoding="utf-8")), encoding="utf-8")


def summary(sections: dict[str, Works]) -> str:
    """Markdown with a row for each chosen figure."""
    rows = []
    for section, work, other in CHOSEN:
        figures = sections[section][work]
        rows.append(f"| {work} | {cell(figures[OURS])} | {cell(figures[other])} | {other} |")
    return "\n".join([f"| | {OURS} | other | other package |", "|---|---:|---:|---|", *rows, ""])


def table(works: Works) -> str:
    """Markdown with a row for each task and a column for each package."""
    candidates = list(dict.fromkeys(name for of_work in works.values() for name in of_work))
    candidates.sort(key=lambda name: name != OURS)
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
