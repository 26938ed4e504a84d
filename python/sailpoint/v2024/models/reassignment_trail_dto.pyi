# Written by `make stubs` from schema/; change it there.
"""Reassignment trail DTO."""

from sailpoint._core import Model

__all__ = ["ReassignmentTrailDTO"]

class ReassignmentTrailDTO(Model):
    """Reassignment trail DTO."""

    previous_owner: str | None
    new_owner: str | None
    reassignment_type: str | None
    def __init__(
        self,
        *,
        previous_owner: str | None = ...,
        new_owner: str | None = ...,
        reassignment_type: str | None = ...,
    ) -> None: ...
