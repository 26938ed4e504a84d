# Written by `make stubs` from schema/; change it there.
"""Access summary access."""

from sailpoint._core import Model

__all__ = ["AccessSummaryAccess"]

class AccessSummaryAccess(Model):
    """Access summary access."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
