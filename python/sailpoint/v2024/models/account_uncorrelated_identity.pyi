# Written by `make stubs` from schema/; change it there.
"""Account uncorrelated identity."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountUncorrelatedIdentity"]

class AccountUncorrelatedIdentity(Model):
    """Account uncorrelated identity."""

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
