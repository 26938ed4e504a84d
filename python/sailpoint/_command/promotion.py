"""`sailpoint profiles export` and `import`, for promotion between tenants and for backups."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from sailpoint._command.connection import connected
from sailpoint._command.documents import STANDARD, json_text, names_yaml, read, write, yaml_text
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.lookup import identifier, profiles
from sailpoint._command.output import note, show
from sailpoint._command.table import Column, member
from sailpoint._command.verbs import check_selection, selecting, verb
from sailpoint.filters import F

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from sailpoint._command.verbs import Nouns
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

__all__ = ["add"]

_EXPORTED = (Column("NAME", "self.name"), Column("ID", "self.id", whole=True), Column("VERSION", "version"))
_IMPORTED = (Column("NAME", "name"), Column("ID", "id", whole=True), Column("TYPE", "type"))

_AT_ONCE = 25  # ids in one filter, which keeps the URL short


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    exporting = verb(
        verbs, "export", _export, "export identity profiles in the format of import", "The default output is JSON."
    )
    selecting(exporting, "id, name and priority with eq ne", "id, name, priority")
    exporting.add_argument("--file", metavar="FILE", help="write to this file; the suffix .yaml or .yml selects YAML")

    importing = verb(
        verbs,
        "import",
        _import,
        "create or update identity profiles from an export",
        "Needs the token of a user. The exit status is 1 if the service refused a profile.",
    )
    importing.add_argument("--file", metavar="FILE", required=True, help="JSON or YAML; - for standard input")


def _export(options: Namespace) -> int:
    check_selection(options)
    if options.file and options.output in ("table", "csv"):
        raise CommandError("--file requires -o json or -o yaml", Status.USAGE)
    with connected(options) as api:
        exported = list(_exported(api, options))
    if options.file and options.file != STANDARD:
        is_yaml = options.output == "yaml" or (not options.output and names_yaml(options.file))
        write(options.file, yaml_text(exported) if is_yaml else json_text(exported))
        note(f"exported {len(exported)} identity profiles to {options.file}")
        return Status.DONE
    options.output = options.output or "json"
    show(options, exported, _EXPORTED)
    return Status.DONE


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
    document = read(options.file)
    objects = document if isinstance(document, list) else [document]
    if not objects or not all(isinstance(each, dict) and "object" in each for each in objects):
        raise CommandError(f"{options.file} does not contain exported identity profiles", Status.USAGE)
    with connected(options) as api:
        result = api.import_identity_profiles(objects).to_dict()
    show(options, result, _IMPORTED, result.get("importedObjects") or [])
    for kind in ("warnings", "errors"):
        for message in result.get(kind) or []:
            note(f"{kind[:-1]}: {message.get('text')}")
    return Status.FAILED if result.get("errors") else Status.DONE
