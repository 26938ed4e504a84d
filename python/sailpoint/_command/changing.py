"""`sailpoint profiles create` and `update`."""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sailpoint._changes import Patch
from sailpoint._command.assignment import assign
from sailpoint._command.connection import connected
from sailpoint._command.documents import read
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.listing import show_profile
from sailpoint._command.lookup import identifier, profile
from sailpoint._command.output import note
from sailpoint._command.review import show_changes
from sailpoint._command.values import filled
from sailpoint._command.verbs import naming, verb
from sailpoint._review import review
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

__all__ = ["add"]


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    creating = verb(verbs, "create", _create, "create an identity profile", "Options take precedence over the file.")
    creating.add_argument("--file", metavar="FILE", help="profile in JSON or YAML; - for standard input")
    creating.add_argument("--name", type=filled, help="name of the profile")
    creating.add_argument("--source", metavar="ID", type=filled, help="id of the authoritative source")
    creating.add_argument("--owner", metavar="ID", type=filled, help="id of the identity that owns the profile")
    creating.add_argument("--description", metavar="TEXT", help="description of the profile")
    creating.add_argument("--priority", metavar="N", type=int, help="priority; the lowest wins (default: the last)")

    updating = verb(verbs, "update", _update, "change an identity profile", "Sends nothing if nothing changes.")
    naming(updating)
    change = updating.add_mutually_exclusive_group(required=True)
    change.add_argument(
        "--set",
        action="append",
        metavar="PATH=VALUE",
        help="set a member, such as priority=10, owner.id=ID or description=null; repeatable",
    )
    change.add_argument(
        "--from",
        dest="document",
        metavar="FILE",
        help="apply an edited copy of the output of `get -o yaml`: members that the copy lacks are removed, and a copy "
        "that is older than the profile is rejected",
    )
    change.add_argument("--patch", metavar="FILE", help="apply the operations of a JSON Patch (RFC 6902)")
    updating.add_argument("--force", action="store_true", help="with --from: accept a copy older than the profile")
    updating.add_argument("--dry-run", action="store_true", help="show the changes without sending them")


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
    for name, option in (("name", "--name NAME"), ("authoritativeSource", "--source ID")):
        if not document.get(name):
            raise CommandError(f"a new profile needs {option}, or the member {name} in --file", Status.USAGE)
    wanted = IdentityProfile.from_dict(document)
    with connected(options) as api:
        show_profile(options, api.create_identity_profile(wanted))
    return Status.DONE


def _update(options: Namespace) -> int:
    if options.force and not options.document:
        raise CommandError("--force requires --from", Status.USAGE)
    read_before = read(options.patch or options.document) if options.patch or options.document else None
    with connected(options) as api:
        found = profile(api, options.profile)
        operations = _operations(options, found, read_before)
        if options.dry_run:
            documents = [operation.to_dict() for operation in operations]
            show_changes(options, documents, review(documents, found.to_dict()))
            return Status.DONE
        if operations:
            found = _updated(api, found, operations)
        else:
            note("nothing to change")
    show_profile(options, found)
    return Status.DONE


def _updated(
    api: IdentityProfilesApi, found: IdentityProfile, operations: Patch[JsonPatchOperation]
) -> IdentityProfile:
    """The profile after the requests that the operations need."""
    first, *others = operations.requests()
    found = api.update_identity_profile(identifier(found), first)
    try:
        for request in others:
            found = api.update_identity_profile(identifier(found), request)
    except Exception:
        note("the source and other members have been changed, the mappings have not")
        raise
    return found


def _operations(options: Namespace, found: IdentityProfile, document: Any) -> Patch[JsonPatchOperation]:
    if options.patch:
        operations = document if isinstance(document, list) else [document]
        return Patch(JsonPatchOperation.from_dict(_object(each, options.patch)) for each in operations)
    if options.document:
        edited = _object(document, options.document)
        if edited.get("id", found.id) != found.id:
            raise CommandError(f"{options.document} is a copy of another profile, {edited['id']}", Status.USAGE)
        if not options.force:
            _check_age(found, edited, options.document)
    else:
        edited = found.to_dict()
        for assignment in options.set:
            assign(edited, assignment)
    return JsonPatchOperation.diff(found, edited)


def _check_age(found: IdentityProfile, edited: dict[str, Any], file: str) -> None:
    """Reject a copy made before the last change, which it would undo; a copy without a date gets only a note."""
    read = edited.get("modified")
    if read is None:
        note(f"{file} has no `modified`: changes since it was written cannot be noticed, and are overwritten")
        return
    if read == found.to_dict().get("modified"):
        return
    then, now = IdentityProfile.from_dict({**edited, "modified": str(read)}).modified, found.modified
    if isinstance(then, datetime) and isinstance(now, datetime) and now <= then:
        return
    raise CommandError(
        f"{file} is older than the profile: its `modified` is {read}, the profile's is {found.to_dict()['modified']}\n"
        "  get the profile again and repeat the edit, or overwrite later changes with --force",
        Status.USAGE,
    )


def _object(document: Any, file: str) -> dict[str, Any]:
    if isinstance(document, dict):
        return deepcopy(document)
    raise CommandError(f"{file} does not contain an object", Status.USAGE)
