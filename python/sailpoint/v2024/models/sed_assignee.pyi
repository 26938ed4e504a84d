# Written by `make stubs` from schema/; change it there.
"""Sed assignee."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SedAssignee"]

class SedAssignee(Model):
    """Sed assignee."""

    type: str
    """Known values: IDENTITY, GROUP, SOURCE_OWNER, ENTITLEMENT_OWNER."""
    value: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GROUP", "SOURCE_OWNER", "ENTITLEMENT_OWNER"],
        value: str | None = ...,
    ) -> None: ...
