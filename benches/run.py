"""`make bench`: this package beside others, by turns in one run; tables, and what the chart is drawn from."""

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
sys.path.insert(0, str(PROJECT / "tests"))

import official  # noqa: E402

OURS = "sailpoint-rs"
# Modules with `measured(official, rounds)`, whose table has the figures by work and candidate, and with `REACHES`.
SECTIONS = {"package": "The package", "models": "Models", "calls": "Calls"}

Table = dict[str, dict[str, float]]
Reaches = dict[str, dict[str, float]]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each work (default: 5)")
    parser.add_argument("--only", choices=SECTIONS, action="append", help="one section; may be given again")
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
        missed += print_reaches(figures[section], module.REACHES)
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores"
    print(f"\nbest of {arguments.rounds} rounds, of calls the median; {machine}")
    print(f"{missed} figures out of reach")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def print_reaches(figures: Table, reaches: Reaches) -> int:
    """How each figure stands to what it should reach; the number of those that do not."""
    missed = 0
    for work, of_work in reaches.items():
        for other, most in of_work.items():
            share = figures[work][OURS] if other == OURS else figures[work][OURS] / figures[work][other]
            reached = share <= most
            missed += not reached
            of_what = "" if other == OURS else f" of {other}"
            print(f"- {work}: {share:,.3g}{of_what}, at most {most:g}: {'reached' if reached else 'OUT OF REACH'}")
    return missed


if __name__ == "__main__":
    main()
