"""Tests of a project as tests of pytest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.project import load
from sailpoint.project.testing.cases import read_test
from sailpoint.project.testing.evaluating import Evaluator
from sailpoint.project.testing.results import FAILED, SKIPPED
from sailpoint.project.testing.running import run_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    from sailpoint.project.testing.results import Result

__all__ = ["ProjectFile"]


class ProjectFile(pytest.File):
    """A file `*.test.yaml` of a project."""

    def collect(self) -> Iterator[pytest.Item]:
        """The tests of the file."""
        try:
            project = load(self.path.parent.parent)
            name = f"tests/{self.path.name}"
            file = read_test(project, name, project.folder.read(name))
        except InvalidProjectError as error:
            raise self.CollectError(str(error)) from None
        for result in run_file(project, file, Evaluator(project.content.transforms), set()):
            yield ProjectTest.from_parent(self, name=result.test, result=result)


class ProjectTest(pytest.Item):
    """A test of a project, which was evaluated when it was collected."""

    def __init__(self, *, result: Result, **options: Any) -> None:
        super().__init__(**options)
        self._result = result

    def runtest(self) -> None:
        """Fail or skip as the result says."""
        text = "\n".join(self._result.messages)
        if self._result.status == SKIPPED:
            pytest.skip(text)
        if self._result.status == FAILED:
            raise _FailureError(text)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The differences, without a traceback."""
        if isinstance(excinfo.value, _FailureError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[PathLike[str] | str, int | None, str]:
        """The place of the test."""
        return self.path, self._result.line - 1, self.name


class _FailureError(Exception):
    pass
