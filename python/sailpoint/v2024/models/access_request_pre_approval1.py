# Generated from schema/.
"""Access request pre approval1."""

__all__ = ["AccessRequestPreApproval1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AccessRequestPreApproval1 = model("v2024", "AccessRequestPreApproval1")
