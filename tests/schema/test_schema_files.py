"""The files below `schema/` are those that the public document gives, and ours beside them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import absent

PROJECT = Path(__file__).parent.parent.parent


def test_the_files_are_what_the_document_gives() -> None:
    beside = PROJECT.parent / "shared" / "spec" / "v2024.openapi.json"
    document = Path(os.environ.get("SAILPOINT_DOCUMENT", beside))
    if not document.is_file():
        absent("the public document is not here; SAILPOINT_DOCUMENT says where it is")

    command = [sys.executable, str(PROJECT / "tools" / "schema"), str(document), "v2024", "--check"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("name", ["ours.schema", "texts.schema"])
def test_our_own_declarations_have_files_of_their_own(name: str) -> None:
    assert (PROJECT / "schema" / "v2024" / name).is_file()
    folder = PROJECT / "schema" / "v2024"
    written = [path for path in folder.glob("*.schema") if path.name not in {"ours.schema", "texts.schema"}]
    assert all(path.read_text(encoding="utf-8").startswith("# Written by `make schema`") for path in written)
