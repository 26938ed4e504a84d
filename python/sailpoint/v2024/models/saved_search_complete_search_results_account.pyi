# Written by `make stubs` from schema/; change it there.
"""Saved search complete search results account."""

from collections.abc import Sequence

from sailpoint._core import Model

__all__ = ["SavedSearchCompleteSearchResultsAccount"]

class SavedSearchCompleteSearchResultsAccount(Model):
    """Saved search complete search results account."""

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
