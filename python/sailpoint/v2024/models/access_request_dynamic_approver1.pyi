# Written by `make stubs` from schema/; change it there.
"""Access request dynamic approver1."""

from typing import Literal

from typing_extensions import Self

from sailpoint._core import Model

__all__ = ["AccessRequestDynamicApprover1"]

class AccessRequestDynamicApprover1(Model):
    """Access request dynamic approver1."""

    id: str
    name: str
    type: str
    """Known values: IDENTITY, GOVERNANCE_GROUP."""
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP"],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
