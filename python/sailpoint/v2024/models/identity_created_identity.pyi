# Written by `make stubs` from schema/; change it there.
"""Identity created identity."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["IdentityCreatedIdentity"]

class IdentityCreatedIdentity(Model):
    """Identity created identity."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...
