"""Checks the prose of the repository: comments, docstrings, messages, names of tests, and pages.

    python tools/lint/prose.py [PATH ...]

The rules are in prose.yaml. Prints `file:line: "words": advice` for each match, and exits with 1 if there is one. In a
notebook, the line is the number of the cell.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RULES = Path(__file__).with_name("prose.yaml")
# The rules, their tests and the glossary contain the words that they reject; licences and vectors come from elsewhere.
EXEMPT = re.compile(r".*(prose\.yaml|test_lint_tools\.py|glossary\.md|LICENSE.*|tests/sandbox/vectors/.*)$")


class Passage(NamedTuple):
    """A line of prose: its number, its text, and whether it opens a comment or docstring."""

    line: int
    text: str
    opens: bool = False
    in_page: bool = False


class Rule(NamedTuple):
    """An expression that prose must not match, with advice. `kind` is the section of the rules."""

    expression: re.Pattern[str]
    exception: re.Pattern[str] | None
    advice: str
    kind: str

    def found_in(self, passage: Passage) -> str | None:
        """The words that break this rule."""
        if (self.kind == "openings" and not passage.opens) or (self.kind == "pages" and not passage.in_page):
            return None
        find = self.expression.match if self.kind == "openings" else self.expression.search
        match = find(passage.text)
        if match is None or (self.exception and self.exception.search(passage.text)):
            return None
        return match[0]


def main(arguments: list[str]) -> int:
    """Check the named files, or every file that git tracks."""
    rules = read_rules(yaml.safe_load(RULES.read_text(encoding="utf-8")))
    faults = [
        f'{path}:{passage.line}: "{words}": {rule.advice}'
        for path in arguments or tracked()
        for passage in passages(Path(path))
        for rule in rules
        if (words := rule.found_in(passage))
    ]
    print("\n".join(faults), file=sys.stderr) if faults else None
    return 1 if faults else 0


def read_rules(document: dict[str, list[dict[str, str]]]) -> list[Rule]:
    """The rules of the file."""

    def compiled(text: str | None) -> re.Pattern[str] | None:
        return None if text is None else re.compile(text, re.IGNORECASE)

    return [
        Rule(re.compile(entry["match"], re.IGNORECASE), compiled(entry.get("unless")), entry["say"], kind)
        for kind, entries in document.items()
        for entry in entries
    ]


def tracked() -> list[str]:
    """Every file that git tracks and that holds prose."""
    listed = subprocess.run(["git", "ls-files"], check=True, capture_output=True, text=True)  # noqa: S607
    files = map(Path, listed.stdout.splitlines())
    return [str(file) for file in files if file.suffix in READERS or file.name == "Makefile"]


def passages(path: Path) -> Iterator[Passage]:
    """The prose of a file."""
    if EXEMPT.match(path.as_posix()) or not path.exists():
        return
    yield from READERS.get(path.suffix, of_settings)(path.read_text(encoding="utf-8"))


def of_page(text: str) -> Iterator[Passage]:
    """Prose of Markdown: without code blocks, code spans and addresses."""
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced and not line.startswith("    "):
            yield Passage(number, re.sub(r"`[^`]*`|\]\([^)]*\)", " ", line), in_page=True)


def of_notebook(text: str) -> Iterator[Passage]:
    """Prose of the Markdown cells of a notebook, numbered by cell."""
    for number, cell in enumerate(json.loads(text)["cells"], 1):
        if cell["cell_type"] == "markdown":
            yield from (passage._replace(line=number) for passage in of_page("".join(cell["source"])))


def of_rust(text: str) -> Iterator[Passage]:
    """Comments, string literals and names of tests in Rust."""
    before = ""
    for number, line in enumerate(text.splitlines(), 1):
        comment = re.match(r"\s*(//[/!]?)\s?(.*)", line)
        if comment:
            yield Passage(number, comment[2], opens=comment[1] != before)
            before = comment[1]
            continue
        before = ""
        for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', line):
            yield Passage(number, literal)
        yield from of_name(number, line)


def of_python(text: str) -> Iterator[Passage]:
    """Comments, strings and names of tests in Python."""
    last = -1
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield Passage(token.start[0], token.string.lstrip("# "), opens=token.start[0] != last + 1)
            last = token.start[0]
        elif token.type == tokenize.STRING or tokenize.tok_name[token.type] == "FSTRING_MIDDLE":
            words = token.string.strip("rbfuRBFU").strip("\"'")
            for offset, line in enumerate(words.splitlines()):
                yield Passage(token.start[0] + offset, line.strip(), opens=offset == 0 and '"""' in token.string)
    for number, line in enumerate(text.splitlines(), 1):
        yield from of_name(number, line)


def of_name(number: int, line: str) -> Iterator[Passage]:
    """The name of a function as a sentence, where it reads as one."""
    name = re.match(r"\s*(?:pub(?:\(\w+\))? )?(?:async )?(?:fn|def) (\w+)", line)
    if name and name[1].count("_") > 1:
        yield Passage(number, name[1].replace("_", " "))


def of_settings(text: str) -> Iterator[Passage]:
    """Comments of files in which `#` begins one."""
    before = False
    for number, line in enumerate(text.splitlines(), 1):
        comment = re.search(r"(?:^|\s)##? (.*)", line)
        if comment:
            yield Passage(number, comment[1], opens=not before)
        before = comment is not None


def of_schema(text: str) -> Iterator[Passage]:
    """Comments of a schema file, and the sentences of its texts and reasons."""
    yield from of_settings(text)
    for number, line in enumerate(text.splitlines(), 1):
        if sentence := re.fullmatch(r"\s*(?:text )?\w+ ([A-Z].*\.)", line):
            yield Passage(number, sentence[1], opens=True)


def of_markup(text: str) -> Iterator[Passage]:
    """Text of HTML and of SQL comments."""
    for number, line in enumerate(text.splitlines(), 1):
        yield Passage(number, re.sub(r"<[^>]*>|^\s*--", " ", line).strip())


READERS: dict[str, Callable[[str], Iterator[Passage]]] = {
    ".md": of_page,
    ".ipynb": of_notebook,
    ".rs": of_rust,
    ".py": of_python,
    ".pyi": of_python,
    ".schema": of_schema,
    ".html": of_markup,
    ".sql": of_markup,
    ".toml": of_settings,
    ".yml": of_settings,
    ".yaml": of_settings,
    ".txt": of_settings,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
