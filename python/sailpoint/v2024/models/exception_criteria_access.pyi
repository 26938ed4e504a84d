# Written by `make stubs` from schema/; change it there.
"""Exception criteria access."""

from sailpoint._core import Model

__all__ = ["ExceptionCriteriaAccess"]

class ExceptionCriteriaAccess(Model):
    """Exception criteria access."""

    type: str | None
    id: str | None
    name: str | None
    existing: bool | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        existing: bool | None = ...,
    ) -> None: ...
