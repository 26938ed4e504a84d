"""The tools in `tools/lint` find planted mistakes, and accept correct files."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

PROJECT = Path(__file__).parents[2]
TOOLS = PROJECT / "tools" / "lint"
GLOSSARY = PROJECT / "docs" / "glossary.md"


def lint(tool: str, *arguments: Path) -> tuple[int, str]:
    """The status of a tool, and its messages."""
    command = [sys.executable, str(TOOLS / tool), *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.returncode, ended.stderr


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", "# What a call sends.\n"),
        ("a.py", 'def name() -> None:\n    """Whether it is open."""\n'),
        ("a.py", 'raise ValueError("this is no number")\n'),
        ("a.py", "def test_nobody_waits() -> None: ...\n"),
        ("a.rs", "/// How many bytes are left.\nfn left() {}\n"),
        ("a.rs", 'const MESSAGE: &str = "the header is no text";\n'),
        ("a.rs", "fn a_lock_of_nobody() {}\n"),
        ("a.rs", "/// `None` where there is no value.\nfn value() {}\n"),
        ("a.rs", "//! Knows no Python.\n"),
        ("a.py", "# The call that is under way.\n"),
        ("a.md", "It is told on stderr.\n"),
        ("a.md", "The answer has a status.\n"),
        ("a.ipynb", '{"cells": [{"cell_type": "markdown", "source": ["It is run anew."]}]}'),
        ("a.toml", "# What is compiled.\n"),
        ("a.schema", "  get_role What is read.\n"),
        ("Makefile", "test: ## hand on the arguments\n"),
    ],
)
def test_prose_that_breaks_a_rule_is_reported_with_its_line(tmp_path: Path, name: str, text: str) -> None:
    write(tmp_path, {name: text})

    status, message = lint("prose.py", tmp_path / name)

    assert status == 1
    assert re.match(rf"{re.escape(str(tmp_path / name))}:\d: ", message)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", '"""Sends requests."""\n\n# The caller waits for what it needs.\nCODE = 5\n'),
        ("a.rs", "/// Number of bytes left.\nfn left() {}\n"),
        ("a.md", "The response has a status.\n\n```text\nThis is no number.\n```\n\nCall `answer()`.\n"),
    ],
)
def test_plain_prose_and_code_in_pages_are_accepted(tmp_path: Path, name: str, text: str) -> None:
    write(tmp_path, {name: text})

    assert lint("prose.py", tmp_path / name) == (0, "")


def test_every_word_that_the_glossary_rejects_has_a_rule() -> None:
    rows = re.findall(r"^\| \*\*.*\|([^|]+)\|$", GLOSSARY.read_text(encoding="utf-8"), re.MULTILINE)
    rejected = [word.strip() for row in rows for word in row.split(",") if word.strip()]
    rules = yaml.safe_load((TOOLS / "prose.yaml").read_text(encoding="utf-8"))["pages"]

    assert len(rejected) > 5
    assert [word for word in rejected if not any(re.search(rule["match"], f"a {word} is") for rule in rules)] == []


@pytest.mark.parametrize(
    "files",
    [
        {"src/a.rs": "use crate::b::B;\n", "src/b.rs": "use crate::a::A;\n"},
        {"src/a.rs": "fn f() { crate::b::g() }\n", "src/b.rs": "use super::a;\n"},
        {
            "src/room/mod.rs": "mod a;\nmod b;\npub use a::A;\n",
            "src/room/a.rs": "use super::b::B;\n",
            "src/room/b.rs": "use crate::room::A;\n",
        },
        {"python/p/a.py": "from p.b import B\n", "python/p/b.py": "def f():\n    from p import a\n"},
    ],
)
def test_a_circle_of_files_is_reported(tmp_path: Path, files: dict[str, str]) -> None:
    write(tmp_path, {"src/lib.rs": "", "python/p/__init__.py": "", **files})

    status, message = lint("circles.py", tmp_path)

    assert status == 1
    assert "2 files import each other in a circle" in message


def test_imports_in_one_direction_are_accepted(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "src/lib.rs": "mod a;\nmod b;\n",
            "src/a.rs": "use crate::b::B;\n",
            "src/b.rs": "pub struct B;\n#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}\n",
            "python/p/__init__.py": "",
            "python/p/a.py": "from p.b import B\n",
            "python/p/b.py": "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from p.a import A\n",
        },
    )

    assert lint("circles.py", tmp_path) == (0, "")


def test_a_module_has_a_table_of_the_modules_inside(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "src/lib.rs": "",
            "src/a.rs": "pub struct A;\n",
            "src/b/mod.rs": "mod top;\nmod base;\n",
            "src/b/top/mod.rs": "mod x;\n",
            "src/b/top/x.rs": "use crate::a::A;\nuse crate::b::base::Y;\n",
            "src/b/base.rs": "pub struct Y;\n",
            "docs/architecture.md": "<!-- modules of b -->\n<!-- end of modules -->\n",
        },
    )

    lint("modules.py", tmp_path)

    page = (tmp_path / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert "|---|---|\n| `top` | `base` |\n| `base` | none |\n" in page


def test_an_outdated_table_of_modules_is_reported_and_rewritten(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "architecture.md"
    write(
        tmp_path,
        {"src/lib.rs": "", "src/a.rs": "pub struct A;\n", "src/b/mod.rs": "", "src/b/c.rs": "use crate::a::A;\n"},
    )
    write(tmp_path, {"docs/architecture.md": "Text.\n\n<!-- modules -->\n<!-- end of modules -->\n"})

    outdated, message = lint("modules.py", Path("--check"), tmp_path)
    written, _ = lint("modules.py", tmp_path)

    assert (outdated, written) == (1, 0)
    assert "outdated" in message
    assert "| `b` | `a` |\n| `a` | none |" in page.read_text(encoding="utf-8")
    assert lint("modules.py", Path("--check"), tmp_path) == (0, "")
