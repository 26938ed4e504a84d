# Generated from schema/.
"""Config object."""

__all__ = ["ConfigObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.self_import_export_dto import SelfImportExportDto

    class ConfigObject(Model):
        """Config object."""

        version: int | None
        var_self: SelfImportExportDto | None
        object: Any
        def __init__(
            self,
            *,
            version: int | None = ...,
            var_self: SelfImportExportDto | Mapping[str, Any] | None = ...,
            object: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConfigObject = model("v2025", "ConfigObject")
