"""The page about transforms has what the tests of transforms have."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PAGE = (PROJECT / "docs" / "guides" / "transforms.md").read_text(encoding="utf-8")
TESTS = PROJECT / "tests" / "transform"


def test_the_table_of_operations_is_the_one_of_the_tests() -> None:
    check = [sys.executable, str(PROJECT / "tools" / "docs" / "evaluated.py"), "--check"]

    ended = subprocess.run(check, capture_output=True, encoding="utf-8", timeout=60, check=False)

    assert ended.returncode == 0, ended.stderr


def test_each_operation_has_a_row() -> None:
    cases = json.loads((TESTS / "cases.json").read_text(encoding="utf-8"))["cases"]
    tested = {case["type"] for case in cases if "type" not in case.get("fails", "")}

    assert [name for name in sorted(tested) if f"| `{name}` |" not in PAGE] == []


def test_each_code_of_lint_is_explained() -> None:
    table = json.loads((TESTS / "lint.json").read_text(encoding="utf-8"))
    codes = {finding.split()[1] for case in table for finding in case["finds"]} | {"depth", "more"}
    rows = PAGE.partition("| code | finding |")[2].partition("## ")[0]

    assert [code for code in sorted(codes) if f"`{code}`" not in rows] == []
    assert set(rows.split("`")[1::2]) - {"attributes", "conditional", "lookup"} == codes
