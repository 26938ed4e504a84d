"""Reports of `sailpoint project`: coverage, JUnit XML, and progress on a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Commands

TEST = "profile: Partners\ntests:\n  - name: a partner\n    given: {accounts: {Okta: {e-mail: a@b.example}}}\n"


@pytest.fixture
def project(command: Commands) -> Path:
    """A project in the current folder, with one test."""
    assert command("project", "init").status == 0
    assert command("project", "pull").status == 0
    (command.home / "tests").mkdir()
    (command.home / "tests/a.test.yaml").write_text(f"{TEST}    expect: {{email: a@b.example}}\n", "utf-8")
    return command.home


@pytest.mark.usefixtures("project")
def test_coverage_below_the_required_percentage_is_a_failure(command: Commands) -> None:
    assert command("project", "test", "--min-coverage", "1").status == 0

    failed = command("project", "test", "--min-coverage", "99.5")

    assert failed.status == 1
    assert failed.out.startswith("1 passed; coverage ")
    assert "the coverage is below 99.5 %: --missed lists the branches" in failed.err
    assert command("project", "test", "--min-coverage", "101").status != 0


@pytest.mark.usefixtures("project")
def test_branches_that_no_test_takes_are_listed(command: Commands) -> None:
    ended = command("project", "test", "--missed")
    counted = ended.out.split("coverage ")[1].split()

    assert ended.err.count("no test takes ") == int(counted[2]) - int(counted[0])
    assert "no test takes transform Trimmed name (never evaluated)" in ended.err


def test_results_are_written_as_junit_xml(command: Commands, project: Path) -> None:
    assert command("project", "test", "--junit", "tests.xml").status == 0

    assert '<testcase classname="tests/a.test.yaml" name="a partner"' in (project / "tests.xml").read_text("utf-8")


@pytest.mark.usefixtures("project")
def test_progress_is_shown_on_a_terminal_only_and_is_cleared(
    command: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command("project", "drift").err == ""

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    shown = command("project", "drift").err

    assert "\r\x1b[Klifecycle states: profile 5 of 6" in shown
    assert shown.endswith("\r\x1b[K")
