"""Identity attributes, in the notation of files.

    costCenter: {displayName: Cost Center, type: string, searchable: true}
    email: ~     # the project relies on it, and never changes it

Members with the service's default values are left out, so that equal attributes have equal notations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.members import expect, members_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["attribute_in_file", "attribute_of_file", "stored_attribute"]

_TEXTS = ("displayName", "type")
_FLAGS = ("multi", "searchable")
_KEYS = (*_TEXTS, *_FLAGS, "sources")
_OF_THE_SERVICE = ("standard", "system")


def attribute_of_file(given: Any) -> dict[str, Any] | None:
    """The shortest notation of an attribute that a file has; None for one that the project only relies on.

    Raises:
        ValueError: It is not valid; the message says what to do.
    """
    if given is None:
        return None
    members = members_of(given, _KEYS, _TEXTS, _FLAGS)
    expect(isinstance(members.get("sources") or [], list), "sources must be a list of {type, properties}")
    return _shortest(members)


def attribute_in_file(stored: Mapping[str, Any]) -> dict[str, Any] | None:
    """The shortest notation of an attribute of the service; None for one that the service owns."""
    return None if any(stored.get(name) for name in _OF_THE_SERVICE) else _shortest(stored)


def stored_attribute(name: str, attribute: Mapping[str, Any]) -> dict[str, Any]:
    """All members of an attribute that a request may have."""
    texts = {each: attribute[each] for each in _TEXTS if each in attribute}
    flags = {each: attribute.get(each, False) for each in _FLAGS}
    owned = dict.fromkeys(_OF_THE_SERVICE, False)
    return {"name": name, **texts, **flags, **owned, "sources": attribute.get("sources", [])}


def _shortest(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: members[name] for name in _KEYS if members.get(name)}
