# Generated from schema/.
"""Role document all of entitlements1."""

__all__ = ["RoleDocumentAllOfEntitlements1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleDocumentAllOfEntitlements1(Model):
        """Role document all of entitlements1."""

        has_permissions: bool | None
        description: str | None
        attribute: str | None
        value: str | None
        var_schema: str | None
        privileged: bool | None
        id: str | None
        name: str | None
        source_schema_object_type: str | None
        hash: str | None
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
            source_schema_object_type: str | None = ...,
            hash: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleDocumentAllOfEntitlements1 = model("v2024", "RoleDocumentAllOfEntitlements1")
