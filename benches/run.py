"""`make bench`: measures this package and others alternately in one run; prints tables and stores the figures."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
from pathlib import Path

from pages import table

PROJECT = Path(__file__).parent.parent
sys.path.insert(0, str(PROJECT / "tests" / "support"))

import official  # noqa: E402

OURS = "sailpoint-rs"
# Modules with `measured(official, rounds)`, which returns the figures by task and package, and with `TARGETS`.
SECTIONS = {
    "package": "The package",
    "surface": "The surface",
    "models": "Models",
    "calls": "Calls",
    "transforms": "Transforms",
    "projects": "Profiles as code",
}

Table = dict[str, dict[str, float]]
Targets = dict[str, dict[str, float]]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each task (default: 5)")
    parser.add_argument("--only", choices=SECTIONS, action="append", help="measure only this section; may be repeated")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    arguments = parser.parse_args()

    theirs = official.install(PROJECT / ".cache" / f"official-{official.VERSION}")
    figures: dict[str, Table] = {}
    missed = 0
    for section in arguments.only or SECTIONS:
        module = importlib.import_module(section)
        figures[section] = module.measured(theirs.python, arguments.rounds)
        print(f"\n## {SECTIONS[section]}\n")
        print(table(figures[section]))
        missed += print_targets(figures[section], module.TARGETS)
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores"
    print(f"\nbest of {arguments.rounds} rounds, for calls the median; {machine}")
    print(f"{missed} targets missed")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def print_targets(figures: Table, targets: Targets) -> int:
    """Print each figure with its target; the number of targets missed."""
    missed = 0
    for work, of_work in targets.items():
        for other, most in of_work.items():
            share = figures[work][OURS] if other == OURS else figures[work][OURS] / figures[work][other]
            met = share <= most
            missed += not met
            of_what = "" if other == OURS else f" of {other}"
            print(f"- {work}: {share:,.3g}{of_what}, at most {most:g}: {'met' if met else 'MISSED'}")
    return missed


if __name__ == "__main__":
    main()
