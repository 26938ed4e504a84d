"""Every snippet of the documentation runs and prints the documented output."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from documentation import Fence, Page, is_like, logins
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from official import Sdk

PROJECT = Path(__file__).parents[2]
PAGES = [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *sorted(PROJECT.glob("docs/**/*.md"))]
ONE_SCRIPT = "The snippets on this page are one script."
CODE = ["src", "crates", "python", "tests", "docs", "tools", "benches", "examples", "fuzz", ".ci", ".github", "build"]
METHODS = sorted(file.stem for file in PROJECT.glob("examples/*.py"))


def named(page: Path) -> str:
    return page.relative_to(PROJECT).as_posix()


def read(page: Path) -> Page:
    return Page(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", [page for page in PAGES if read(page).fences], ids=named)
def test_the_snippets_of_a_page_run(path: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    page = read(path)
    for name, text in page.files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    script = tmp_path / f"{path.stem}.md.py"
    script.write_text(page.script, encoding="utf-8")

    printed = run([sys.executable, str(script)], tmp_path, sandbox)

    for number, (output, shown) in enumerate(zip(printed.split(Page.BORDER), page.outputs, strict=False), 1):
        assert shown is None or is_like(output, shown), f"Python block {number} printed\n{output}\ninstead of\n{shown}"
    sandbox.reset()
    with Sandbox() as production:
        for command, shown in page.commands:
            output = run(["sh", "-c", command], tmp_path, sandbox, **logins(DEV=sandbox, PROD=production))
            assert not shown or is_like(output, shown), f"{command} printed\n{output}\ninstead of\n{shown}"


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_snippet_of_a_page_is_run(path: Path) -> None:
    untitled = {fence.language for fence in read(path).fences if fence.title is None}

    assert untitled <= {"python", "console", "text"}, "give it a title: then it is a file that the others can use"


@pytest.mark.parametrize("path", [page for page in PAGES if ONE_SCRIPT not in page.read_text("utf-8")], ids=named)
def test_each_snippet_imports_and_defines_what_it_uses(path: Path) -> None:
    snippets = [fence for fence in read(path).fences if fence.language == "python" and not fence.title]

    undefined = {fence.line: undefined_names(fence.text) for fence in snippets}

    assert {line: names for line, names in undefined.items() if names} == {}


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_no_snippet_is_indented(path: Path) -> None:
    assert re.findall(r"^ +```python", path.read_text("utf-8"), re.MULTILINE) == []


@pytest.mark.parametrize("path", [page for page in PAGES if ONE_SCRIPT in page.read_text("utf-8")], ids=named)
def test_the_text_above_a_snippet_says_that_it_continues_others(path: Path) -> None:
    text = path.read_text("utf-8")
    snippets = [fence for fence in read(path).fences if fence.language == "python" and not fence.title]
    above = {
        fence.line: "\n".join(text.splitlines()[: fence.line - 2]).rstrip().rpartition("\n\n")[2]
        for fence in snippets
        if undefined_names(fence.text)
    }

    assert [said for said in above.values() if not re.search("continu|script|above", said, re.IGNORECASE)] == []


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_a_script_that_a_page_shows_as_a_file_is_run_by_one_of_its_commands(path: Path) -> None:
    page = read(path)

    shown = [name for name in page.files if name.endswith(".py")]

    assert [name for name in shown if not any(name in command for command, _ in page.commands)] == []


@pytest.mark.parametrize(
    "page", ["docs/architecture.md", "docs/architecture-models.md", "docs/architecture-tenant.md", "CONTRIBUTING.md"]
)
def test_every_file_that_a_page_names_exists(page: str) -> None:
    text = (PROJECT / page).read_text(encoding="utf-8")
    tracked = [path for folder in CODE for path in (PROJECT / folder).rglob("*")] + [*PROJECT.glob("*")]
    names = re.findall(r"`((?:[\w.-]+/)*[\w-]+\.(?:rs|py|yaml|yml|md|ipynb|toml|txt))`", text)
    folders = re.findall(rf"`((?:{'|'.join(CODE)})/[\w./-]+)`", text)

    known = [f"/{path.relative_to(PROJECT).as_posix()}" for path in tracked]

    assert len(names) > 5
    assert [
        name for name in (*names, *folders) if not any(path.endswith(f"/{name.rstrip('/')}") for path in known)
    ] == []


@pytest.mark.parametrize("method", METHODS)
def test_each_method_has_a_page_whose_first_script_calls_it(method: str) -> None:
    page = read(PROJECT / "docs" / "methods" / f"{method}.md")

    first = next(fence.text for fence in page.fences if fence.language == "python")

    assert f".{method}(" in first


def test_scripts_for_the_official_sdk_run_with_both_packages(official: Sdk, sandbox: Sandbox, tmp_path: Path) -> None:
    text = (PROJECT / "docs" / "guides" / "official-sdk.md").read_text(encoding="utf-8")
    before = [fence.text for fence in Page(text).fences if paragraph_above(text, fence).startswith("*Before*")]
    script = tmp_path / "before.py"
    script.write_text("".join(before), encoding="utf-8")

    assert len(before) == 3
    for python in (sys.executable, str(official.python)):
        run([python, str(script)], tmp_path, sandbox)


def test_the_lines_of_a_script_are_those_of_its_page() -> None:
    text = "# Title\n\n```python\na = 1\n```\n\n    ```python\n    raise ValueError(a)\n    ```\n"

    assert Page(text).script.splitlines().index("raise ValueError(a)") == text.splitlines().index(
        "    raise ValueError(a)"
    )


def test_a_page_shows_the_only_copy_of_a_file_that_it_includes() -> None:
    page = Page('```python title="a.py"\n--8<-- "examples/recipes/list_to_csv.py"\n```\n\n```python\nb = 1\n```\n')

    assert page.files["a.py"] == (PROJECT / "examples/recipes/list_to_csv.py").read_text(encoding="utf-8")
    assert page.script.splitlines()[5] == "b = 1"


def test_a_page_may_omit_varying_output() -> None:
    assert is_like("id: 42\nname: x\n", "id: …\nname: x")
    assert not is_like("id: 42\nname: y\n", "id: …\nname: x")


def test_commands_print_the_output_shown_below_them() -> None:
    page = Page("```console\n$ one\n1\n1\n$ two\n$ three\n3\n```\n")

    assert page.commands == [("one", "1\n1\n"), ("two", ""), ("three", "3\n")]


def undefined_names(snippet: str) -> list[str]:
    """The names that a snippet uses without defining them."""
    rule = ["--isolated", "--select", "F821", "--output-format", "concise"]
    command = [sys.executable, "-m", "ruff", "check", *rule, "-"]
    checked = subprocess.run(command, input=snippet, capture_output=True, encoding="utf-8", timeout=60, check=False)
    return re.findall(r"F821 Undefined name `(\w+)`", checked.stdout)


def paragraph_above(text: str, fence: Fence) -> str:
    above = "\n".join(text.splitlines()[: fence.line - 2])
    return above.strip().rpartition("\n\n")[2]


def run(command: list[str], folder: Path, sandbox: Sandbox, **variables: str) -> str:
    """The output of a command, run as by a reader with the package installed."""
    here = os.environ
    tools = Path(sys.executable).parent
    process = subprocess.run(
        command,
        cwd=folder,
        env={
            **here,
            **sandbox.environment(),
            **variables,
            "PATH": f"{tools}{os.pathsep}{here['PATH']}",
            "PYTHONIOENCODING": "utf-8",
            "NO_PROXY": "*",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout
