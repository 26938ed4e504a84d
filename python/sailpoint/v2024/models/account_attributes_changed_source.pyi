# Written by `make stubs` from schema/; change it there.
"""Account attributes changed source."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAttributesChangedSource"]

class AccountAttributesChangedSource(Model):
    """Account attributes changed source."""

    id: str
    type: str
    """Known values: SOURCE."""
    name: str
    def __init__(
        self,
        *,
        id: str,
        type: Literal["SOURCE"],
        name: str,
    ) -> None: ...
