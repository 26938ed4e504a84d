# Written by `make stubs` from schema/; change it there.
"""Additional owner ref."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AdditionalOwnerRef"]

class AdditionalOwnerRef(Model):
    """Additional owner ref."""

    type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
