"""Checks of the members that a file gives an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.nearest import suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["expect", "members_of", "names_in"]


def members_of(given: Any, keys: Sequence[str], texts: Sequence[str], flags: Sequence[str]) -> dict[str, Any]:
    """The members of an object, which may only have these keys, and text or booleans in some of them.

    Raises:
        ValueError: They are not valid; the message says what to do.
    """
    expect(isinstance(given, dict), f"must be a mapping with members of {', '.join(keys)}")
    for name in given:
        expect(name in keys, f"unknown key {name!r}{suggestion(name, keys)}")
    for name in texts:
        expect(isinstance(given.get(name) or "", str), f"{name} must be text: quote it")
    for name in flags:
        expect(isinstance(given.get(name, False), bool), f"{name} must be true or false")
    return dict(given)


def names_in(given: dict[str, Any], member: str) -> list[str]:
    """A member that is a list of names; an absent one is empty.

    Raises:
        ValueError: It is not a list of names.
    """
    names = given.get(member)
    is_valid = isinstance(names, list) and all(isinstance(each, str) for each in names)
    expect(names is None or is_valid, f"{member} must be a list of names")
    return list(names or ())


def expect(holds: object, text: str) -> None:
    """Raise ValueError with a text unless the condition is true."""
    if not holds:
        raise ValueError(text)
