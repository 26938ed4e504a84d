# Written by `make stubs` from schema/; change it there.
"""Account uncorrelated source."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountUncorrelatedSource"]

class AccountUncorrelatedSource(Model):
    """Account uncorrelated source."""

    type: str
    """Known values: SOURCE."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["SOURCE"],
        id: str,
        name: str,
    ) -> None: ...
