"""`sailpoint profiles list` and `get`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.connection import connected
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.lookup import profile
from sailpoint._command.output import chosen, flat, show
from sailpoint._command.table import Column, cell
from sailpoint._command.text import printable
from sailpoint._command.values import positive
from sailpoint._command.verbs import choosing, naming, verb
from sailpoint._mapping_table import mapping_table

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from sailpoint._command.verbs import Nouns
    from sailpoint.v2024.models.identity_profile import IdentityProfile

__all__ = ["add", "show_profile"]

_COLUMNS = (
    Column("NAME", "name", name=True),
    Column("ID", "id", whole=True, spare=3),
    Column("PRIORITY", "priority", whole=True),
    Column("SOURCE", "authoritativeSource.name"),
    Column("OWNER", "owner.name", spare=1),
    Column("IDENTITIES", "identityCount", whole=True),
    Column("MODIFIED", "modified", whole=True, spare=2),
)

_MEMBERS = (Column("MEMBER", "member", name=True), Column("VALUE", "value"))

_MAPPINGS = "identityAttributeConfig.attributeTransforms"


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    listing = verb(verbs, "list", _list, "list identity profiles")
    choosing(listing)
    number = listing.add_mutually_exclusive_group()
    number.add_argument("--limit", type=positive, metavar="N", help="list only the first N")
    number.add_argument("--all", action="store_true", help="list all profiles (default)")
    number.add_argument("--count", action="store_true", help="print only the number of profiles")

    getting = verb(verbs, "get", _get, "show one identity profile")
    naming(getting)


def show_profile(options: Namespace, found: IdentityProfile) -> None:
    """Print a profile; as a table, it has a line for each member and each mapping."""
    document = found.to_dict()
    show(options, document, _MEMBERS, _lines(found) if chosen(options) == "table" else None)


def _list(options: Namespace) -> int:
    from sailpoint.paginator import Paginator

    with connected(options) as api:
        if options.count:
            response = api.list_identity_profiles_with_http_info(limit=1, count=True, filters=options.filters)
            print(printable(_total(response.headers)))
            return Status.DONE
        stream = Paginator.stream(
            api.list_identity_profiles,
            options.limit,
            count=True,  # avoids a request for an empty last page
            filters=options.filters,
            sorters=options.sorters,
        )
        with stream:
            found = [each.to_dict() for each in stream]
    show(options, found, _COLUMNS)
    return Status.DONE


def _get(options: Namespace) -> int:
    with connected(options) as api:
        found = profile(api, options.profile)
    show_profile(options, found)
    return Status.DONE


def _total(headers: Mapping[str, str] | None) -> str:
    for name, value in (headers or {}).items():
        if name.lower() == "x-total-count":
            return value
    raise CommandError("the service did not return the number of profiles", Status.FAILED)


def _lines(found: IdentityProfile) -> list[dict[str, Any]]:
    members = flat(found.to_dict())
    members.pop(_MAPPINGS, None)
    lines = [{"member": name, "value": cell(value)} for name, value in members.items()]
    for row in mapping_table(found):
        read = f"{row.source_name}: {row.source_attribute}" if row.source_attribute else row.transform
        lines.append({"member": f"mapping {row.identity_attribute}", "value": f"{row.transform_type}  {read}"})
    return lines
