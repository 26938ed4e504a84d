"""Writes the schema of an API version from its public OpenAPI document.

    python tools/schema DOCUMENT VERSION [--base VERSION] [--check]

One file for each API family goes into schema/VERSION, and the models of several families into shared.schema there. With
`--base` the files name the declarations that are the same in the other version, and declare the rest. A version keeps
its base.
docs/architecture-models.md describes the form of the files. With `--check` nothing is written, and the exit status is 1
when a file differs from what the document gives.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

from document import Document
from families import files
from overlay import overlay

PROJECT = Path(__file__).resolve().parent.parent.parent


# Files that are written by hand: `ours.schema`, `texts.schema`, and `FAMILY.texts.schema`.
OURS = re.compile(r"ours\.schema|([a-z_]+\.)?texts\.schema")


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("document", type=Path, help="the public OpenAPI document, as JSON")
    parser.add_argument("version", help="the API version, a folder of schema")
    parser.add_argument("--base", help="another version, which has most of the same declarations")
    parser.add_argument("--check", action="store_true", help="compare and write nothing")
    given = parser.parse_args()
    folder = PROJECT / "schema" / given.version
    base = given.base or base_of(folder)
    written = files(Document(json.loads(given.document.read_text(encoding="utf-8"))), base)
    if base:
        texts = (path.read_text(encoding="utf-8") for path in written_files(PROJECT / "schema" / base))
        written = overlay(written, texts)
    different = [name for name, text in written.items() if not is_same(folder / name, text)]
    gone = [path.name for path in written_files(folder) if path.name not in written]
    if given.check:
        for name in different + gone:
            print(f"schema/{given.version}/{name} differs from the document", file=sys.stderr)
        return 1 if different or gone else 0
    folder.mkdir(parents=True, exist_ok=True)
    for name in different:
        (folder / name).write_text(written[name], encoding="utf-8")
    for name in gone:
        (folder / name).unlink()
    return 0


def base_of(folder: Path) -> str | None:
    """The base that the files of a version name."""
    path = folder / "version.schema"
    found = re.search(r"^base (\w+)$", path.read_text(encoding="utf-8"), re.MULTILINE) if path.exists() else None
    return found[1] if found else None


def written_files(folder: Path) -> list[Path]:
    """The files of a version that are not written by hand."""
    return [path for path in sorted(folder.glob("*.schema")) if not OURS.fullmatch(path.name)]


def is_same(path: Path, text: str) -> bool:
    """Tell whether a file has this text."""
    return path.exists() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
