"""`sailpoint profiles`: identity profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint._command import changing, deleting, differing, listing, promotion, trying
from sailpoint._command.verbs import verbs_of

if TYPE_CHECKING:
    from sailpoint._command.verbs import Nouns

__all__ = ["add"]


def add(nouns: Nouns) -> None:
    """Add the commands to the parser."""
    verbs = verbs_of(nouns, "profiles", "identity profiles: list, change, promote and preview them")
    for group in (listing, changing, deleting, differing, promotion, trying):
        group.add(verbs)
