# Written by `make stubs` from schema/; change it there.
"""Common access item access."""

from sailpoint._core import Model

__all__ = ["CommonAccessItemAccess"]

class CommonAccessItemAccess(Model):
    """Common access item access."""

    id: str | None
    type: str | None
    name: str | None
    description: str | None
    owner_name: str | None
    owner_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        owner_name: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
