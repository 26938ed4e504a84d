# Written by `make stubs` from schema/; change it there.
"""Access item ref."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessItemRef"]

class AccessItemRef(Model):
    """Access item ref."""

    id: str | None
    type: str | None
    """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"] | None = ...,
    ) -> None: ...
