# Generated from schema/.
"""Object export import names."""

__all__ = ["ObjectExportImportNames"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ObjectExportImportNames(Model):
        """Object export import names."""

        included_names: list[str] | None
        def __init__(
            self,
            *,
            included_names: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectExportImportNames = model("v2024", "ObjectExportImportNames")
