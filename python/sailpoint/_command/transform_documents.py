"""Transforms in documents: single ones, lists, exports of SP-Config, and the mappings of identity profiles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint._command.documents import STANDARD, read
from sailpoint._command.failures import CommandError, Status

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator, Sequence

__all__ = ["Found", "option_of_stored", "transforms_in"]

_SUFFIXES = (".json", ".yaml", ".yml")


class Found(NamedTuple):
    """A transform in a file."""

    file: str
    path: tuple[str | int, ...]
    """The place in the file."""
    transform: dict[str, Any]
    is_mapping: bool
    """The transform is the definition of a mapping."""


def option_of_stored(parser: ArgumentParser, use: str) -> None:
    """Add the option that names files with stored transforms."""
    parser.add_argument(
        "--stored",
        "--transforms",
        action="append",
        default=[],
        metavar="FILE",
        help=f"a file or directory with stored transforms, {use}",
    )


def transforms_in(files: Sequence[str]) -> list[Found]:
    """The transforms in files, in the files of directories, and in the standard input for `-`.

    Raises:
        CommandError: A file cannot be read, or a file that is named has no transforms.
    """
    return [found for file in files for found in _of(file)]


def _of(file: str) -> list[Found]:
    path = Path(file)
    if file != STANDARD and path.is_dir():
        return [found for each in _files(path) for found in _found(str(each), read(str(each)), ())]
    found = list(_found(file, read(file), ()))
    if not found:
        name = "standard input" if file == STANDARD else file
        known = "a transform, a list of them, an SP-Config export, or an identity profile"
        raise CommandError(f"{name} has no transforms: it must be {known}", Status.USAGE)
    return found


def _files(directory: Path) -> list[Path]:
    """The documents in a directory, without those in hidden directories."""
    every = (path for path in directory.rglob("*") if path.suffix.lower() in _SUFFIXES and path.is_file())
    return sorted(path for path in every if not any(part[0] == "." for part in path.relative_to(directory).parts))


def _found(file: str, document: Any, path: tuple[str | int, ...]) -> Iterator[Found]:
    if isinstance(document, list):
        for index, each in enumerate(document):
            yield from _found(file, each, (*path, index))
    if not isinstance(document, dict):
        return
    for member in ("objects", "object", "identityAttributeConfig"):
        if isinstance(document.get(member), dict | list):
            yield from _found(file, document[member], (*path, member))
            return
    mappings = document.get("attributeTransforms")
    if isinstance(mappings, list):
        for index, mapping in enumerate(mappings):
            definition = mapping.get("transformDefinition") if isinstance(mapping, dict) else None
            if isinstance(definition, dict):
                place = (*path, "attributeTransforms", index, "transformDefinition")
                yield Found(file, place, definition, is_mapping=True)
    elif _is_transform(document):
        yield Found(file, path, document, is_mapping=False)


def _is_transform(document: dict[str, Any]) -> bool:
    """True for a transform, or for a field of a create profile, which has one."""
    return isinstance(document.get("type"), str) and ("attributes" in document or "transform" in document)
