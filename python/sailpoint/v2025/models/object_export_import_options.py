# Generated from schema/.
"""Object export import options."""

__all__ = ["ObjectExportImportOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ObjectExportImportOptions(Model):
        """Object export import options."""

        included_ids: list[str] | None
        included_names: list[str] | None
        def __init__(
            self,
            *,
            included_ids: list[str] | tuple[str, ...] | None = ...,
            included_names: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectExportImportOptions = model("v2025", "ObjectExportImportOptions")
