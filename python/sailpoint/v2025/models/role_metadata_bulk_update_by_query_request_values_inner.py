# Generated from schema/.
"""Role metadata bulk update by query request values inner."""

__all__ = ["RoleMetadataBulkUpdateByQueryRequestValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMetadataBulkUpdateByQueryRequestValuesInner(Model):
        """Role metadata bulk update by query request values inner."""

        attribute_key: str | None
        attribute_value: list[str] | None
        def __init__(
            self,
            *,
            attribute_key: str | None = ...,
            attribute_value: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMetadataBulkUpdateByQueryRequestValuesInner = model("v2025", "RoleMetadataBulkUpdateByQueryRequestValuesInner")
