"""The mappings of profiles as one flat table. It sends no requests."""

from __future__ import annotations

import re
from json import loads
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint._core import ArrowTable, Model, arrow_texts, dump_json, dump_python
from sailpoint.exceptions import ApiTypeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


__all__ = ["MappingRow", "MappingTable", "mapping_table"]

_BETWEEN = "; "  # separates several sources of one mapping
_SUFFIX = re.compile(r" \[source(-\d+)?\]$")  # suffix of the name of an application, the older term for a source
_IDS = frozenset({"profile_id", "source_id"})


class MappingRow(NamedTuple):
    """The mapping of one identity attribute of one profile. A field is None if the profile does not specify it."""

    profile_id: str | None
    profile_name: str | None
    identity_attribute: str | None
    transform_type: str | None
    """Transform operation, for example `accountAttribute`, `reference` or `rule`."""
    transform_id: str | None
    """Stored transforms and rules that the transform refers to, at any depth."""
    transform_name: str | None
    """Names of these objects. A reference has a name but no id."""
    source_id: str | None
    source_name: str | None
    source_attribute: str | None
    """Account attributes that the transform reads, at any depth, in the order of their sources."""
    transform: str | None
    """The whole transform as JSON text."""


class MappingTable(list[MappingRow]):
    """List of mapping rows that notebooks show as a table."""

    __slots__ = ()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The current rows as an Arrow C stream."""
        return self.to_arrow_table().__arrow_c_stream__(requested_schema)

    def to_arrow_table(self) -> ArrowTable:
        """The current rows as an Arrow table; the same as `sailpoint.to_arrow`."""
        return arrow_texts(list(MappingRow._fields), self)

    def _repr_html_(self) -> str:
        from sailpoint._html import of_rows

        rows = ({**row._asdict(), "transform": loads(row.transform or "null")} for row in self)
        return of_rows(f"{len(self)} mapping{'' if len(self) == 1 else 's'}", rows, len(self), last=_IDS)


def mapping_table(
    profiles: Iterable[Any] | Model,
    *,
    by_source: bool = False,
) -> MappingTable:
    """A row for each profile and identity attribute, with its transform, source and source attribute.

    Account attributes and references to stored transforms are found at any depth of a nested transform. If a mapping
    has several, they share one row, as in `HR; Active Directory` with `mail; mail`; a missing part is left empty.

    Args:
        profiles: Any iterable of profiles, for example a list, an export or `Paginator.stream`; or a single profile.
        by_source: True makes a row for each account attribute instead, so that a row names at most one source.

    Raises:
        ApiTypeError: An element is not an identity profile.
    """
    table = MappingTable()
    for profile in (profiles,) if isinstance(profiles, Model) else profiles:
        table.extend(_rows(profile, by_source=by_source))
    return table


def _rows(given: Any, *, by_source: bool) -> Iterator[MappingRow]:
    profile = given.object if _has(given, "object") else given  # an exported object wraps the profile
    if not _has(profile, "identity_attribute_config"):
        raise ApiTypeError(f"expected identity profiles, found {type(given).__name__}")
    for mapping in getattr(profile.identity_attribute_config, "attribute_transforms", None) or ():
        name = _text(getattr(mapping, "identity_attribute_name", None))
        definition = getattr(mapping, "transform_definition", None)
        transform = dump_python(definition, mode="json", by_alias=True, exclude_unset=True)
        reads, stored = _found(transform)
        for some in [[read] for read in reads] if by_source and reads else [reads]:
            yield MappingRow(
                _text(profile.id),
                _text(profile.name),
                name,
                _text(getattr(definition, "type", None)),
                _joined([identifier for identifier, _ in stored]),
                _joined([name for _, name in stored]),
                _joined([source_id for source_id, _, _ in some]),
                _joined([source_name for _, source_name, _ in some]),
                _joined([attribute for _, _, attribute in some]),
                None if definition is None else dump_json(transform),
            )


def _has(record: Any, field: str) -> bool:
    return isinstance(record, Model) and field in type(record).model_fields


def _found(transform: Any) -> tuple[list[tuple[str, str, str]], list[tuple[str, str]]]:
    """Account attributes (source id, source name, attribute) and stored objects (id, name) of a transform, in order."""
    reads: dict[tuple[str, str, str], None] = {}
    stored: dict[tuple[str, str], None] = {}
    waiting = [transform]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        if not isinstance(value, dict):
            continue
        waiting += reversed(value.values())
        attributes = value.get("attributes")
        if isinstance(attributes, dict):
            if value.get("type") == "accountAttribute":
                reads[_read(attributes)] = None
            elif value.get("type") in {"reference", "rule"} and (identifier := _first(attributes, "id", "name")):
                stored[identifier, _first(attributes, "name", "id")] = None
    return list(reads), list(stored)


def _read(attributes: dict[str, Any]) -> tuple[str, str, str]:
    name = _SUFFIX.sub("", _first(attributes, "sourceName", "applicationName"))
    return _first(attributes, "sourceId", "applicationId"), name, _first(attributes, "attributeName")


def _first(attributes: dict[str, Any], *names: str) -> str:
    """The first of these members that is not empty."""
    return next((text for name in names if (text := _text(attributes.get(name)))), "")


def _joined(parts: list[str]) -> str | None:
    return _BETWEEN.join(parts) if any(parts) else None


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else dump_json(value)
