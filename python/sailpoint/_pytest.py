"""The pytest plugin, which pytest loads automatically if this package is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.sandbox import Sandbox


@pytest.fixture
def sailpoint_sandbox() -> Iterator[Sandbox]:
    """A fresh embedded tenant for each test that requests it."""
    from sailpoint.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """The tests of a project (`sailpoint project`), in its folder `tests`."""
    if not file_path.name.endswith(".test.yaml") or not (file_path.parent.parent / "sailpoint.yaml").is_file():
        return None
    from sailpoint.project.testing.collecting import ProjectFile

    return ProjectFile.from_parent(parent, path=file_path)
