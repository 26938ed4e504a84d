"""Scripts and notebooks: finds them in folders, decodes them, and parses them. Nothing is run."""

from __future__ import annotations

import ast
import io
import json
import os
import re
import tokenize
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Part", "SourceError", "decoded", "parsed", "parts", "scripts_in"]

_SCRIPTS = frozenset({".py", ".pyw", ".ipynb"})
_NOT_OURS = frozenset({"__pycache__", "node_modules", "site-packages"})
# The lines of a notebook that IPython runs, and the cells that are Python despite them.
_MAGIC = re.compile(r"^([ \t]*)(?:[%!?].*|.*[^#\n]\?)$", re.MULTILINE)
_PYTHON_CELLS = ("%%time", "%%timeit", "%%capture", "%%prun")
_PYTHON_2 = re.compile(r"^\s*(?:print\s+[^(=\s]|exec\s+['\"]|except\s+\w+\s*,\s*\w+\s*:|raise\s+\w+\s*,)", re.MULTILINE)


class SourceError(ValueError):
    """A problem of a source, and its line."""

    def __init__(self, message: str, line: int = 1, cell: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        self.cell = cell


class Part(NamedTuple):
    """A script, or a cell of a notebook, which is counted from 1."""

    cell: int | None
    text: str


def scripts_in(folder: Path) -> Iterator[Path]:
    """The scripts and notebooks of a folder, sorted. Links to folders, hidden folders and environments are left out."""
    for here, folders, files in os.walk(folder):
        if "pyvenv.cfg" in files and Path(here) != folder:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if name not in _NOT_OURS and not name.startswith("."))
        for name in sorted(files):
            if os.path.splitext(name)[1].lower() in _SCRIPTS:
                yield Path(here, name)


def decoded(content: bytes) -> tuple[str, SourceError | None]:
    """The text, and the problem if Python cannot decode it. Such a text is read as Windows writes it."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace"), SourceError("Python cannot read UTF-16: save the script as UTF-8")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
        return content.decode(encoding), None
    except (SyntaxError, UnicodeDecodeError, LookupError):
        problem = "the script is not UTF-8 and declares no other encoding: save it as UTF-8"
        return content.decode("cp1252", "replace"), SourceError(problem)


def parts(text: str, *, is_notebook: bool) -> list[Part]:
    """The script itself, or the Python cells of a notebook.

    Raises:
        SourceError: It is not a notebook.
    """
    if not is_notebook:
        return [Part(None, text)]
    try:
        cells = json.loads(text)["cells"]
        sources = [("".join(cell["source"]), cell["cell_type"]) for cell in cells]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise SourceError("not a notebook of version 4, which is JSON with `cells`") from None
    found = ((number, _of_cell(source)) for number, (source, kind) in enumerate(sources, 1) if kind == "code")
    return [Part(number, source) for number, source in found if source]


def parsed(part: Part) -> ast.Module:
    """The syntax tree of a part.

    Raises:
        SourceError: It is not Python.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(part.text)
    except SyntaxError as error:
        if _PYTHON_2.search(part.text):
            raise SourceError("a script for Python 2", error.lineno or 1, part.cell) from None
        raise SourceError(f"not a Python script: {error.msg}", error.lineno or 1, part.cell) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise SourceError(f"not a Python script: {error}", 1, part.cell) from None


def _of_cell(source: str) -> str:
    """The Python code of a cell, with as many lines."""
    if source.lstrip().startswith("%%") and not source.lstrip().startswith(_PYTHON_CELLS):
        return ""
    return _MAGIC.sub(r"\1pass", source)
