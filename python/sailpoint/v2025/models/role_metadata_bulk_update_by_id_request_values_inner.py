# Generated from schema/.
"""Role metadata bulk update by id request values inner."""

__all__ = ["RoleMetadataBulkUpdateByIdRequestValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMetadataBulkUpdateByIdRequestValuesInner(Model):
        """Role metadata bulk update by id request values inner."""

        attribute: str
        values: list[str] | None
        def __init__(
            self,
            *,
            attribute: str,
            values: list[str] | tuple[str, ...] | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMetadataBulkUpdateByIdRequestValuesInner = model("v2025", "RoleMetadataBulkUpdateByIdRequestValuesInner")
