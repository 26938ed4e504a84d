# Generated from schema/.
"""Base entitlement."""

__all__ = ["BaseEntitlement"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BaseEntitlement(Model):
        """Base entitlement."""

        has_permissions: bool | None
        description: str | None
        attribute: str | None
        value: str | None
        var_schema: str | None
        privileged: bool | None
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            has_permissions: bool | None = ...,
            description: str | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            var_schema: str | None = ...,
            privileged: bool | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseEntitlement = model("v2025", "BaseEntitlement")
