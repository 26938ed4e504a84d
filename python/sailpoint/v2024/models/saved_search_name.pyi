# Written by `make stubs` from schema/; change it there.
"""Saved search name."""

from sailpoint._core import Model

__all__ = ["SavedSearchName"]

class SavedSearchName(Model):
    """Saved search name."""

    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
