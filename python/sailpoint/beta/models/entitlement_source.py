# Generated from schema/.
"""Entitlement source."""

__all__ = ["EntitlementSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementSource(Model):
        """Entitlement source."""

        id: str | None
        type: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementSource = model("beta", "EntitlementSource")
