# Written by `make stubs` from schema/; change it there.
"""Access constraint."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessConstraint"]

class AccessConstraint(Model):
    """Access constraint."""

    type: str
    """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
    ids: list[str] | None
    operator: str
    """Known values: ALL, SELECTED."""
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"],
        operator: Literal["ALL", "SELECTED"],
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
