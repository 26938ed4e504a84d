# Written by `make stubs` from schema/; change it there.
"""Lookup step."""

from sailpoint._core import Model

__all__ = ["LookupStep"]

class LookupStep(Model):
    """Lookup step."""

    reassigned_to_id: str | None
    reassigned_from_id: str | None
    reassignment_type: str | None
    def __init__(
        self,
        *,
        reassigned_to_id: str | None = ...,
        reassigned_from_id: str | None = ...,
        reassignment_type: str | None = ...,
    ) -> None: ...
