"""Comparison of two profiles, which may be of different tenants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._changes import patch
from sailpoint._command.review import rows
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["compared"]

# Ids differ between tenants, so that an object which has a name as well is compared by its name.
_IDS = {"id": "name", "sourceId": "sourceName", "applicationId": "applicationName"}


def compared(name: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """The changes between two profiles, one of which may be missing."""
    if before is None or after is None:
        kind = "add" if before is None else "remove"
        return [{"profile": name, "change": kind, "where": "profile", "before": None, "after": None}]
    return rows(patch(JsonPatchOperation, _portable(before), _portable(after)).changes(), profile=name)


def _portable(value: Any) -> Any:
    """A JSON value without ids of objects that have a name."""
    if isinstance(value, list):
        return [_portable(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: _portable(each) for name, each in value.items() if not value.get(_IDS.get(name, ""))}
