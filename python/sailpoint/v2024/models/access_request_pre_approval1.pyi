# Written by `make stubs` from schema/; change it there.
"""Access request pre approval1."""

from typing_extensions import Self

from sailpoint._core import Model

__all__ = ["AccessRequestPreApproval1"]

class AccessRequestPreApproval1(Model):
    """Access request pre approval1."""

    approved: bool
    comment: str
    approver: str
    def __init__(
        self,
        *,
        approved: bool,
        comment: str,
        approver: str,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
