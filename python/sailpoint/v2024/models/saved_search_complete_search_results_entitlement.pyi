# Written by `make stubs` from schema/; change it there.
"""Saved search complete search results entitlement."""

from collections.abc import Sequence

from sailpoint._core import Model

__all__ = ["SavedSearchCompleteSearchResultsEntitlement"]

class SavedSearchCompleteSearchResultsEntitlement(Model):
    """Saved search complete search results entitlement."""

    count: str
    noun: str
    preview: list[list[str]]
    def __init__(
        self,
        *,
        count: str,
        noun: str,
        preview: Sequence[list[str] | tuple[str, ...]],
    ) -> None: ...
