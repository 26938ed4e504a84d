"""Adds a page for each API family to the documentation while mkdocs builds it; mkdocs.yml lists this hook."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from family_pages import index, page, path_of, title
from schema_files import families

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

__all__ = ["on_config", "on_files", "pages"]

VERSION = "v2024"
SCHEMA = Path(__file__).parents[2] / "schema" / VERSION
SECTION = "All operations"


def pages() -> dict[str, str]:
    """The text of each page by its path."""
    every = sorted(families(SCHEMA).values(), key=title)
    return {"api/index.md": index(every, VERSION), **{path_of(each): page(each, VERSION) for each in every}}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Fill the section of the navigation."""
    section: list[Any] = next(each[SECTION] for each in config["nav"] if SECTION in each)
    section[:] = list(pages())
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages."""
    from mkdocs.structure.files import File

    for path, text in pages().items():
        files.append(File.generated(config, path, content=text))
    return files
