"""`sailpoint mappings show`, `set` and `unset`: the mappings of one profile by attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.connection import connected
from sailpoint._command.documents import read
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.lookup import identifier, profile
from sailpoint._command.mapping_columns import MAPPING_COLUMNS
from sailpoint._command.output import show
from sailpoint._command.review import show_changes
from sailpoint._command.values import filled
from sailpoint._command.verbs import naming, verb
from sailpoint._mapping_table import mapping_table
from sailpoint.v2024.models.identity_attribute_config import IdentityAttributeConfig

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sailpoint._command.verbs import Nouns
    from sailpoint.v2024.models.identity_profile import IdentityProfile

__all__ = ["add"]


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    showing = verb(verbs, "show", _show, "show the mappings of a profile, or of one attribute")
    naming(showing)
    showing.add_argument("attribute", metavar="ATTRIBUTE", nargs="?", type=filled, help="identity attribute")

    setting = verb(verbs, "set", _set, "set the mapping of an attribute", "Sends nothing if nothing changes.")
    _naming_attribute(setting)
    setting.add_argument("--source", metavar="NAME", type=filled, help="source of an account attribute")
    setting.add_argument("--source-attribute", metavar="NAME", type=filled, help="account attribute of the source")
    setting.add_argument(
        "--transform", metavar="NAME", type=filled, help="stored transform; --source gives it an input"
    )
    setting.add_argument("--value", metavar="TEXT", help="the same value for every identity")
    setting.add_argument(
        "--from", dest="document", metavar="FILE", help="transform, JSON or YAML; - for standard input"
    )

    unsetting = verb(verbs, "unset", _unset, "remove the mapping of an attribute")
    _naming_attribute(unsetting)


def _naming_attribute(parser: argparse.ArgumentParser) -> None:
    naming(parser)
    parser.add_argument("attribute", metavar="ATTRIBUTE", type=filled, help="identity attribute, for example email")
    parser.add_argument("--dry-run", action="store_true", help="show the change without sending it")


def _show(options: argparse.Namespace) -> int:
    with connected(options) as api:
        found = profile(api, options.profile)
    rows = [row._asdict() for row in mapping_table(found)]
    config = found.identity_attribute_config or IdentityAttributeConfig()
    if options.attribute is None:
        show(options, [each.to_dict() for each in config.attribute_transforms or []], MAPPING_COLUMNS, rows)
        return Status.DONE
    mapping = config.mapping(options.attribute)
    if mapping is None:
        raise CommandError(f"{found.name} has no mapping of {options.attribute}{_known(config)}", Status.NOT_FOUND)
    rows = [row for row in rows if row["identity_attribute"] == options.attribute]
    show(options, mapping.to_dict(), MAPPING_COLUMNS, rows)
    return Status.DONE


def _set(options: argparse.Namespace) -> int:
    document = read(options.document) if options.document else None
    _check_kind(options, document)

    def change(found: IdentityProfile, config: IdentityAttributeConfig) -> None:
        config.set_mapping(options.attribute, _definition(options, found) if document is None else document)

    return _change(options, change)


def _unset(options: argparse.Namespace) -> int:
    def change(found: IdentityProfile, config: IdentityAttributeConfig) -> None:
        if not config.remove_mapping(options.attribute):
            raise CommandError(f"{found.name} has no mapping of {options.attribute}{_known(config)}", Status.NOT_FOUND)

    return _change(options, change)


def _change(options: argparse.Namespace, change: Callable[[IdentityProfile, IdentityAttributeConfig], None]) -> int:
    """Change the mappings of a profile, and print the changes."""
    with connected(options) as api:
        found = profile(api, options.profile)
        with found.track():
            if found.identity_attribute_config is None:
                found.identity_attribute_config = IdentityAttributeConfig(enabled=True)
            change(found, found.identity_attribute_config)
        patch = found.json_patch()
        if patch and not options.dry_run:
            api.update_identity_profile(identifier(found), patch)
    show_changes(options, patch.to_dict(), patch.changes())
    return Status.DONE


def _check_kind(options: argparse.Namespace, document: Any) -> None:
    """Reject an incomplete or ambiguous choice of a transform."""
    is_computed = bool(options.transform or options.source or options.source_attribute)
    kinds = [is_computed, options.value is not None, options.document is not None]
    if sum(kinds) != 1:
        raise CommandError(
            "give one of: --source NAME --source-attribute NAME, --transform NAME, --value TEXT, --from FILE",
            Status.USAGE,
        )
    if bool(options.source) != bool(options.source_attribute):
        raise CommandError("--source and --source-attribute must be given together", Status.USAGE)
    if options.document and not isinstance(document, dict):
        raise CommandError(f"{options.document} does not contain a transform", Status.USAGE)


def _definition(options: argparse.Namespace, found: IdentityProfile) -> dict[str, Any]:
    """The transform that the options describe."""
    if options.value is not None:
        return {"type": "static", "attributes": {"value": options.value}}
    account = None
    if options.source:
        attributes = {"sourceName": options.source, "attributeName": options.source_attribute}
        if source_id := _source_id(found, options.source):
            attributes["sourceId"] = source_id
        account = {"type": "accountAttribute", "attributes": attributes}
    if not options.transform:
        return account or {}
    return {"type": "reference", "attributes": {"id": options.transform} | ({"input": account} if account else {})}


def _source_id(found: IdentityProfile, name: str) -> str | None:
    """The id of a source, if the profile refers to it."""
    if found.authoritative_source.name == name:
        return found.authoritative_source.id
    rows = mapping_table(found, by_source=True)
    return next((row.source_id for row in rows if row.source_name == name and row.source_id), None)


def _known(config: IdentityAttributeConfig) -> str:
    names = sorted(str(each.identity_attribute_name) for each in config.attribute_transforms or [])
    return f"; it has: {', '.join(names)}" if names else ""
