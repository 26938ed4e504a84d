# Generated from schema/.
"""Approval description."""

__all__ = ["ApprovalDescription"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalDescription(Model):
        """Approval description."""

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

    ApprovalDescription = model("beta", "ApprovalDescription")
