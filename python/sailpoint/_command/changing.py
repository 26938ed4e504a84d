"""`sailpoint profiles create` and `update`."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sailpoint._command.connection import connected
from sailpoint._command.documents import read
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.listing import show_profile
from sailpoint._command.lookup import identifier, profile
from sailpoint._command.output import note, show
from sailpoint._command.table import Column
from sailpoint._command.values import filled
from sailpoint._command.verbs import naming, verb
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]

_COLUMNS = (
    Column("OP", "op", whole=True),
    Column("PATH", "path", whole=True),
    Column("FROM", "from"),
    Column("VALUE", "value"),
)


def add(verbs: Nouns) -> None:
    """Tell the parser."""
    creating = verb(verbs, "create", _create, "create an identity profile", "Options count before what the file says.")
    creating.add_argument("--file", metavar="FILE", help="the profile in JSON or YAML, - for standard input")
    creating.add_argument("--name", type=filled, help="its name")
    creating.add_argument("--source", metavar="ID", type=filled, help="id of its authoritative source")
    creating.add_argument("--owner", metavar="ID", type=filled, help="id of the identity that owns it")
    creating.add_argument("--description", metavar="TEXT", help="what it is for")
    creating.add_argument("--priority", metavar="N", type=int, help="its rank, the lowest first (default: last)")

    updating = verb(verbs, "update", _update, "change an identity profile", "Without a change, nothing is sent.")
    naming(updating)
    change = updating.add_mutually_exclusive_group(required=True)
    change.add_argument(
        "--set",
        action="append",
        metavar="PATH=VALUE",
        help="a new value for a member, such as priority=10 or owner/id=ID; JSON where it is not text; again for more",
    )
    change.add_argument(
        "--from",
        dest="document",
        metavar="FILE",
        help="make it what an edited copy says, as `get -o yaml` prints it; what the copy lacks is removed, and a copy "
        "that is older than the profile is refused",
    )
    change.add_argument("--patch", metavar="FILE", help="apply the operations of a JSON Patch (RFC 6902)")
    updating.add_argument("--force", action="store_true", help="with --from: also undo what was changed since the copy")
    updating.add_argument("--dry-run", action="store_true", help="show the operations, send nothing")


def _create(options: Namespace) -> int:
    document = _object(read(options.file), options.file) if options.file else {}
    given = {
        "name": options.name,
        "description": options.description,
        "priority": options.priority,
        "owner": options.owner and {"type": "IDENTITY", "id": options.owner},
        "authoritativeSource": options.source and {"type": "SOURCE", "id": options.source},
    }
    document |= {name: value for name, value in given.items() if value is not None}
    wanted = IdentityProfile.from_dict(document)
    with connected(options) as api:
        show_profile(options, api.create_identity_profile(wanted))
    return Status.DONE


def _update(options: Namespace) -> int:
    if options.force and not options.document:
        raise CommandError("--force goes with --from", Status.USAGE)
    read_before = read(options.patch or options.document) if options.patch or options.document else None
    with connected(options) as api:
        found = profile(api, options.profile)
        operations = _operations(options, found, read_before)
        if options.dry_run:
            show(options, [operation.to_dict() for operation in operations], _COLUMNS)
            return Status.DONE
        if operations:
            found = api.update_identity_profile(identifier(found), operations)
        else:
            note("nothing to change")
    show_profile(options, found)
    return Status.DONE


def _operations(options: Namespace, found: IdentityProfile, document: Any) -> list[JsonPatchOperation]:
    if options.patch:
        operations = document if isinstance(document, list) else [document]
        return [JsonPatchOperation.from_dict(_object(each, options.patch)) for each in operations]
    if options.document:
        edited = _object(document, options.document)
        if edited.get("id", found.id) != found.id:
            raise CommandError(f"{options.document} is of another profile: its id is {edited['id']}", Status.USAGE)
        if not options.force:
            _check_age(found, edited, options.document)
    else:
        edited = found.to_dict()
        for assignment in options.set:
            _assign(edited, assignment)
    return JsonPatchOperation.diff(found, edited)


def _check_age(found: IdentityProfile, edited: dict[str, Any], file: str) -> None:
    """Refuse a copy from before the last change, which it would undo. A copy without a date is taken as it is."""
    read = edited.get("modified")
    if read is None or read == found.to_dict().get("modified"):
        return
    then, now = IdentityProfile.from_dict({**edited, "modified": str(read)}).modified, found.modified
    if isinstance(then, datetime) and isinstance(now, datetime) and now <= then:
        return
    raise CommandError(
        f"{file} is older than the profile: its `modified` is {read}, the profile's is {found.to_dict()['modified']}\n"
        "  get the profile again and repeat the edit, or undo with --force what was changed since",
        Status.USAGE,
    )


def _assign(document: dict[str, Any], assignment: str) -> None:
    """Set the member that `path=value` names; objects on the way are made."""
    path, equals, text = assignment.partition("=")
    names = [name.replace("~1", "/").replace("~0", "~") for name in path.removeprefix("/").split("/")]
    if not equals or not all(names):
        raise CommandError(f"--set takes PATH=VALUE, not {assignment}", Status.USAGE)
    at: Any = document
    for name in names[:-1]:
        key = _key(at, name, path)
        if isinstance(at, dict) and at.get(key) is None:
            at[key] = {}
        at = at[key]
    key = _key(at, names[-1], path)
    now = at.get(key) if isinstance(at, dict) else at[key]
    at[key] = _value(text, is_text=isinstance(now, str) or (at is document and _is_text(key)))


def _key(within: Any, name: str, path: str) -> Any:
    """What a list or an object finds its element by."""
    if isinstance(within, dict):
        return name
    if isinstance(within, list) and name.isdecimal() and int(name) < len(within):
        return int(name)
    raise CommandError(f"--set {path}: the profile has no such place", Status.USAGE)


def _is_text(member: str) -> bool:
    """Whether the specification knows the member as text."""
    fields = IdentityProfile.model_fields.values()
    return any(field.alias == member and field.annotation in ("str", "str | None") for field in fields)


def _value(text: str, *, is_text: bool) -> Any:
    """What a person means: null is null, what is text stays text, anything else is JSON where it can be."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return text if is_text and not isinstance(value, str | None) else value


def _object(document: Any, file: str) -> dict[str, Any]:
    if isinstance(document, dict):
        return deepcopy(document)
    raise CommandError(f"{file} holds no object where one is expected", Status.USAGE)
