# Generated from schema/.
"""Approval name."""

__all__ = ["ApprovalName"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalName(Model):
        """Approval name."""

        value: str | None
        locale: str | None
        def __init__(
            self,
            *,
            value: str | None = ...,
            locale: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalName = model("v2024", "ApprovalName")
