# Generated from schema/.
"""Role metadata bulk update by filter request values inner."""

__all__ = ["RoleMetadataBulkUpdateByFilterRequestValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMetadataBulkUpdateByFilterRequestValuesInner(Model):
        """Role metadata bulk update by filter request values inner."""

        attribute_key: str | None
        values: list[str] | None
        def __init__(
            self,
            *,
            values: list[str] | tuple[str, ...] | None,
            attribute_key: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMetadataBulkUpdateByFilterRequestValuesInner = model("v2025", "RoleMetadataBulkUpdateByFilterRequestValuesInner")
