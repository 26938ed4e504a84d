# Generated from schema/.
"""Violation context policy."""

__all__ = ["ViolationContextPolicy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ViolationContextPolicy(Model):
        """Violation context policy."""

        type: str | None
        """Known values: ENTITLEMENT."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ViolationContextPolicy = model("v3", "ViolationContextPolicy")
