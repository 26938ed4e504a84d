"""Results of tests, as text, JUnit XML and JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sailpoint._visible import is_visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project.testing.coverage import Coverage

__all__ = ["FAILED", "PASSED", "SKIPPED", "Report", "Result"]

PASSED, FAILED, SKIPPED = "passed", "failed", "skipped"


@dataclass(frozen=True)
class Result:
    """The result of a test.

    Attributes:
        file: Its file.
        line: Its line.
        test: Its name.
        status: `passed`, `failed` or `skipped`.
        messages: The reasons of a failure, or of skipping.
    """

    file: str
    line: int
    test: str
    status: str
    messages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """The results of all tests, with their coverage, and the snapshot files that were written."""

    results: tuple[Result, ...]
    coverage: Coverage
    updated: tuple[str, ...] = ()

    @property
    def failed(self) -> tuple[Result, ...]:
        """The tests that failed."""
        return tuple(each for each in self.results if each.status == FAILED)

    def to_text(self) -> str:
        """The failures, and the numbers, for a terminal."""
        lines = [line for each in self.results if each.status != PASSED for line in _lines(each)]
        counts = {status: sum(each.status == status for each in self.results) for status in (PASSED, FAILED, SKIPPED)}
        numbers = ", ".join(f"{count} {status}" for status, count in counts.items() if count) or "no tests"
        covered = f"{self.coverage.taken} of {self.coverage.total} branches, {self.coverage.percent:g}%"
        return "\n".join([*lines, f"{numbers}; coverage {covered}"]) + "\n"

    def to_json(self) -> str:
        """All results as JSON."""
        return f"{json.dumps(asdict(self), indent=2, ensure_ascii=False)}\n"

    def to_junit(self) -> str:
        """All results as JUnit XML."""
        skipped = sum(each.status == SKIPPED for each in self.results)
        head = f'tests="{len(self.results)}" failures="{len(self.failed)}" skipped="{skipped}"'
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuite name="sailpoint project" {head}>']
        for each in self.results:
            place = f"file={_xml(each.file)} line={_xml(str(each.line))}"
            named = f"classname={_xml(each.file)} name={_xml(each.test)} {place}"
            tag = {FAILED: "failure", SKIPPED: "skipped"}.get(each.status)
            inside = f"<{tag} message={_xml('; '.join(each.messages))}/>" if tag else ""
            lines.append(f"  <testcase {named}>{inside}</testcase>")
        return "\n".join([*lines, "</testsuite>"]) + "\n"


def _lines(result: Result) -> Iterator[str]:
    yield f"{result.file}:{result.line}: {result.test}: {result.status}"
    yield from (f"    {each}" for each in result.messages)


def _xml(text: str) -> str:
    """An attribute's value; XML cannot represent control characters."""
    from xml.sax.saxutils import quoteattr  # imports an HTTP client and TLS, which no other command needs

    return quoteattr("".join(each if is_visible(each) else "\N{REPLACEMENT CHARACTER}" for each in text))
