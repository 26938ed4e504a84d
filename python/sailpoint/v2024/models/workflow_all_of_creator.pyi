# Written by `make stubs` from schema/; change it there.
"""Workflow all of creator."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["WorkflowAllOfCreator"]

class WorkflowAllOfCreator(Model):
    """Workflow all of creator."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
