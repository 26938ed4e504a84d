# Written by `make stubs` from schema/; change it there.
"""Workgroup connection dto object."""

from typing import Any

from sailpoint._core import Model

__all__ = ["WorkgroupConnectionDtoObject"]

class WorkgroupConnectionDtoObject(Model):
    """Workgroup connection dto object."""

    type: Any
    id: str | None
    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        type: Any = ...,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
