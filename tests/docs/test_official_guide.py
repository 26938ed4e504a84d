"""The tables of the guide "From the official SDK": a test proves each row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
GUIDE = (TESTS.parent / "docs" / "guides" / "official-sdk.md").read_text(encoding="utf-8")
ROWS = [
    line for line in GUIDE.splitlines() if line.startswith("| ") and not re.fullmatch(r"\|[\s|]*(\w[^|]*\|)?", line)
]
HEADINGS = ("| official 1.3.8 | here |", "| | here, as in 1.3.8 and 1.4.2 |")
NAMES = {
    name
    for path in TESTS.rglob("test_*.py")
    for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
}


def test_the_guide_has_the_three_tables() -> None:
    headings = re.findall(r"^## What is (\w+( \w+)?)$", GUIDE, re.MULTILINE)

    assert [words[0] for words in headings] == ["the same", "better", "missing"]
    assert len(ROWS) > 30


@pytest.mark.parametrize("row", [row for row in ROWS if row not in HEADINGS])
def test_a_test_proves_each_row_of_the_guide(row: str) -> None:
    named = re.search(r"<!-- (.+) -->", row)

    assert named is not None, "name the test that proves the row: <!-- test_name -->"
    assert set(named[1].split()) <= NAMES
