"""`sailpoint profiles export` and `import`, for promotion between tenants and for backups."""

from __future__ import annotations

import os
import re
from collections import Counter
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint._command.comparison import compared
from sailpoint._command.connection import connected
from sailpoint._command.documents import STANDARD, json_text, names_yaml, read, write, yaml_text
from sailpoint._command.exports import exported_in
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.lookup import identifier, profiles, profiles_by_name
from sailpoint._command.output import note, plural, show
from sailpoint._command.review import show_rows
from sailpoint._command.table import Column, member
from sailpoint._command.verbs import check_selection, selecting, verb
from sailpoint.filters import F

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from sailpoint._command.verbs import Nouns
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

__all__ = ["add"]

_EXPORTED = (
    Column("NAME", "self.name", name=True),
    Column("ID", "self.id", whole=True, spare=1),
    Column("VERSION", "version"),
)
_IMPORTED = (Column("NAME", "name", name=True), Column("ID", "id", whole=True, spare=1), Column("TYPE", "type"))

_AT_ONCE = 25  # ids in one filter, which keeps the URL short


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    exporting = verb(
        verbs,
        "export",
        _export,
        "export identity profiles in the format that import reads",
        "The default output is JSON.",
    )
    selecting(exporting, "id, name and priority with eq ne", "id, name, priority")
    target = exporting.add_mutually_exclusive_group()
    target.add_argument("--file", metavar="FILE", help="write to this file; the suffix .yaml or .yml selects YAML")
    target.add_argument("--dir", metavar="DIR", help="write a file for each profile to this directory")

    importing = verb(
        verbs,
        "import",
        _import,
        "create or update identity profiles from an export",
        "The file is an export, an SP-Config export, or a single profile. "
        "Needs the token of a user. The exit status is 1 if the service rejected a profile.",
    )
    importing.add_argument("--file", metavar="FILE", required=True, help="JSON or YAML; - for standard input")
    importing.add_argument("--dry-run", action="store_true", help="show the changes without importing anything")


def _export(options: Namespace) -> int:
    check_selection(options)
    directory = options.dir or (options.file if _is_directory(options.file) else None)
    if (options.file or directory) and options.output in ("table", "csv"):
        raise CommandError("--file and --dir require -o json or -o yaml", Status.USAGE)
    with connected(options) as api:
        exported = list(_exported(api, options))
    if directory:
        _write_each(exported, Path(directory), is_yaml=options.output == "yaml")
        note(f"exported {plural(len(exported), 'identity profile')} to {directory}")
        return Status.DONE
    if options.file and options.file != STANDARD:
        is_yaml = options.output == "yaml" or (not options.output and names_yaml(options.file))
        write(options.file, yaml_text(exported) if is_yaml else json_text(exported))
        note(f"exported {plural(len(exported), 'identity profile')} to {options.file}")
        return Status.DONE
    options.output = options.output or "json"
    show(options, exported, _EXPORTED)
    return Status.DONE


def _is_directory(file: str | None) -> bool:
    return bool(file) and file != STANDARD and (str(file).endswith(("/", os.sep)) or Path(str(file)).is_dir())


def _write_each(exported: Sequence[dict[str, Any]], directory: Path, *, is_yaml: bool) -> None:
    """Write a file for each profile, named after it; profiles whose file names collide get their id as well."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"cannot create {directory}: {error.strerror}", Status.USAGE) from None
    names = [_file_name(str(member(each, "self.name"))) for each in exported]
    counts = Counter(name.lower() for name in names)
    for each, name in zip(exported, names, strict=True):
        unique = name if counts[name.lower()] == 1 else f"{name}-{_file_name(str(member(each, 'self.id')))}"
        suffix, text = ("yaml", yaml_text(each)) if is_yaml else ("json", json_text(each))
        write(str(directory / f"{unique}.{suffix}"), text)


def _file_name(name: str) -> str:
    """A name without characters that a file system or a terminal may not accept."""
    return re.sub(r'[<>:"/\\|?*\s]|[^\w\s().,&+\'-]', "_", name).strip("._")[:100] or "_"


def _exported(api: IdentityProfilesApi, options: Namespace) -> Iterator[dict[str, Any]]:
    if not options.profiles:
        yield from _chosen(api, options.filters, options.sorters)
        return
    ids = [identifier(each) for each in profiles(api, options.profiles)]
    for start in range(0, len(ids), _AT_ONCE):
        named = ids[start : start + _AT_ONCE]
        found = {member(each, "self.id"): each for each in _chosen(api, _any_of(named))}
        yield from (found[each] for each in named if each in found)


def _chosen(api: IdentityProfilesApi, filters: str | None, sorters: str | None = None) -> Iterator[dict[str, Any]]:
    from sailpoint.paginator import Paginator

    with Paginator.stream(api.export_identity_profiles, filters=filters, sorters=sorters) as stream:
        for each in stream:
            yield each.to_dict()


def _any_of(ids: Sequence[str]) -> str:
    return reduce(or_, (F.id == each for each in ids))


def _import(options: Namespace) -> int:
    objects = exported_in(read(options.file), options.file)
    with connected(options) as api:
        if options.dry_run:
            show_rows(options, list(_changes(api, objects)))
            return Status.DONE
        result = api.import_identity_profiles(objects).to_dict()
    show(options, result, _IMPORTED, result.get("importedObjects") or [])
    for kind in ("warnings", "errors"):
        for message in result.get(kind) or []:
            note(f"{kind[:-1]}: {message.get('text')}")
    return Status.FAILED if result.get("errors") else Status.DONE


def _changes(api: IdentityProfilesApi, objects: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The changes that an import would make, compared with the profiles of the same names."""
    present = profiles_by_name(api)
    for each in objects:
        wanted = each["object"] if isinstance(each["object"], dict) else {}
        name = str(member(each, "self.name") or wanted.get("name"))
        current = present.get(name)
        known = current and {member: value for member, value in current.items() if member in wanted}
        yield from compared(name, known, wanted)
