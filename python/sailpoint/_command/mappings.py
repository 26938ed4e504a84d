"""`sailpoint mappings`: the transforms and sources of identity attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint._command import mapping
from sailpoint._command.connection import connected
from sailpoint._command.failures import Status
from sailpoint._command.lookup import profiles
from sailpoint._command.mapping_columns import MAPPING_COLUMNS
from sailpoint._command.output import show
from sailpoint._command.table import Column
from sailpoint._command.verbs import check_selection, selecting, verb, verbs_of
from sailpoint._mapping_table import mapping_table

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]

_COLUMNS = (Column("PROFILE", "profile_name", name=True), *MAPPING_COLUMNS)


def add(nouns: Nouns) -> None:
    """Add the commands to the parser."""
    verbs = verbs_of(nouns, "mappings", "mappings of identity attributes to sources and transforms")
    mapping.add(verbs)
    reporting = verb(verbs, "report", _report, "show a row for each profile and identity attribute")
    selecting(reporting)
    reporting.add_argument("--by-source", action="store_true", help="show a row for each source attribute instead")


def _report(options: Namespace) -> int:
    from sailpoint.paginator import Paginator

    check_selection(options)
    with connected(options) as api:
        if options.profiles:
            table = mapping_table(profiles(api, options.profiles), by_source=options.by_source)
        else:
            chosen = {"filters": options.filters, "sorters": options.sorters}
            with Paginator.stream(api.list_identity_profiles, count=True, **chosen) as stream:
                table = mapping_table(stream, by_source=options.by_source)
    show(options, [row._asdict() for row in table], _COLUMNS)
    return Status.DONE
