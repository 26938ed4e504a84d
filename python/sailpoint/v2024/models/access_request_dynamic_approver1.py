# Generated from schema/.
"""Access request dynamic approver1."""

__all__ = ["AccessRequestDynamicApprover1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AccessRequestDynamicApprover1 = model("v2024", "AccessRequestDynamicApprover1")
