# Generated from schema/.
"""Role insights entitlement."""

__all__ = ["RoleInsightsEntitlement"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleInsightsEntitlement(Model):
        """Role insights entitlement."""

        name: str | None
        id: str | None
        description: str | None
        source: str | None
        attribute: str | None
        value: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            id: str | None = ...,
            description: str | None = ...,
            source: str | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleInsightsEntitlement = model("v2024", "RoleInsightsEntitlement")
