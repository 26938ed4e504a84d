"""Adds a page for each API family to the documentation while mkdocs builds it; mkdocs.yml lists this hook."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from family_pages import Version, index, page, path_of, title
from schema_files import base_of, families

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

__all__ = ["on_config", "on_files", "pages"]

SCHEMA = Path(__file__).parents[2] / "schema"
SECTION = "All operations"


def versions() -> list[Version]:
    """Every version; the first is the base of the others."""
    folders = sorted((each for each in SCHEMA.iterdir() if each.is_dir()), key=lambda each: (bool(base_of(each)), each))
    found: dict[str, Version] = {}
    for folder in folders:
        base = base_of(folder)
        every = sorted(families(folder).values(), key=title)
        found[folder.name] = Version(folder.name, every, found[base.name] if base else None)
    return list(found.values())


def pages() -> dict[str, str]:
    """The text of each page by its path."""
    every = versions()
    found = {"api/index.md": index(every)}
    for version in every:
        for family in version.families:
            found.setdefault(path_of(family, version), page(family, version))
    return found


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Fill the section of the navigation."""
    section: list[Any] = next(each[SECTION] for each in config["nav"] if SECTION in each)
    paths = list(pages())
    section[:] = [path for path in paths if path.count("/") == 1]
    for version in versions():
        own = [path for path in paths if path.startswith(f"api/{version.name}/")]
        if own:
            section.append({version.name: own})
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages."""
    from mkdocs.structure.files import File

    for path, text in pages().items():
        files.append(File.generated(config, path, content=text))
    return files
