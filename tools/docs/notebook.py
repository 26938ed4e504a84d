"""Runs the tutorial notebook, updates its outputs and takes its screenshot; `--check` only reports outdated outputs."""

from __future__ import annotations

import argparse
import copy
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

DOCS = Path(__file__).parents[2] / "docs"
NOTEBOOK = DOCS / "tutorial.ipynb"
PICTURE = DOCS / "notebook.png"

SECONDS_A_CELL = 120
WIDTH, HEIGHT = 1180, 1292  # of the picture, in pixels of a page
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Check or update the notebook; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, and fail if the outputs differ")
    options = parser.parse_args()
    written = nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]
    run = executed(written)
    if options.check:
        stale = differing(written, run)
        sys.stderr.writelines(
            f"the outputs of this cell are outdated, run `make notebook`:\n{source}\n\n" for source in stale
        )
        return 1 if stale else 0
    nbformat.write(run, NOTEBOOK)  # type: ignore[no-untyped-call]
    take_picture(run)
    return 0


def executed(notebook: Any) -> Any:
    """The notebook with the outputs of a new kernel, without timestamps."""
    run = copy.deepcopy(notebook)
    NotebookClient(run, timeout=SECONDS_A_CELL, record_timing=False).execute()
    run.metadata["language_info"] = notebook.metadata["language_info"]
    return run


def differing(written: Any, run: Any) -> list[str]:
    """The cells whose outputs differ from the stored ones, except for cells with the tag `varies`."""
    pairs = zip(written.cells, run.cells, strict=True)
    return [
        old.source
        for old, new in pairs
        if "varies" not in old.metadata.get("tags", ()) and old.get("outputs") != new.get("outputs")
    ]


def take_picture(notebook: Any) -> None:
    """Render the cells with the tag `picture` in a browser."""
    from nbconvert import HTMLExporter

    chosen = copy.deepcopy(notebook)
    chosen.cells = [cell for cell in chosen.cells if "picture" in cell.metadata.get("tags", ())]
    for cell in chosen.cells:
        if "unfolded" in cell.metadata.tags:
            unfold(cell)
    exporter = HTMLExporter(template_name="lab")  # type: ignore[no-untyped-call]
    page, _ = exporter.from_notebook_node(chosen)
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise SystemExit("Chromium is required for the screenshot")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tutorial.html"
        file.write_text(page, encoding="utf-8")
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--window-size={WIDTH},{HEIGHT}",
        ]
        command = [browser, *options, f"--screenshot={PICTURE}", file.as_uri()]
        subprocess.run(command, check=True, timeout=SECONDS_A_CELL, capture_output=True)


def unfold(cell: Any) -> None:
    """Open the first collapsed part of a cell's output."""
    for output in cell.outputs:
        output.data["text/html"] = output.data["text/html"].replace("<details>", "<details open>", 1)


if __name__ == "__main__":
    raise SystemExit(main())
