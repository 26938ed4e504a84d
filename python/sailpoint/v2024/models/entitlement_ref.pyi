# Written by `make stubs` from schema/; change it there.
"""Reference to an entitlement."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["EntitlementRef"]

class EntitlementRef(Model):
    """Reference to an entitlement."""

    type: str | None
    """Kind of object.

    Known values: ENTITLEMENT.
    """
    id: str | None
    """The entitlement's id."""
    name: str | None
    """The entitlement's name."""
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
