# Written by `make stubs` from schema/; change it there.
"""Account attributes changed identity."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAttributesChangedIdentity"]

class AccountAttributesChangedIdentity(Model):
    """Account attributes changed identity."""

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
