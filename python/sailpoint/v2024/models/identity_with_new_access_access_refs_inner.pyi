# Written by `make stubs` from schema/; change it there.
"""Identity with new access access refs inner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["IdentityWithNewAccessAccessRefsInner"]

class IdentityWithNewAccessAccessRefsInner(Model):
    """Identity with new access access refs inner."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
    ) -> None: ...
