"""The examples run unchanged, and there is one for each method."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sailpoint._documented import Script, execute, run

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted(EXAMPLES.glob("*.py"))


def test_there_is_an_example_of_each_method() -> None:
    assert len(FILES) == 11


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_example_prints_the_response_as_json(file: Path, sandbox: Sandbox) -> None:
    outcome = execute(Script(file.stem, file.read_text(encoding="utf-8")), sandbox.environment(), timeout=60)

    assert outcome.complaint is None
    json.loads(outcome.response)


def test_the_examples_run_one_after_the_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([EXAMPLES], timeout=60) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "11 of 11 printed a response"
