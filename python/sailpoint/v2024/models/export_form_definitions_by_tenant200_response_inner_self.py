# Generated from schema/.
"""Export form definitions by tenant200 response inner self."""

__all__ = ["ExportFormDefinitionsByTenant200ResponseInnerSelf"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.form_definition_self_import_export_dto import FormDefinitionSelfImportExportDto

    class ExportFormDefinitionsByTenant200ResponseInnerSelf(Model):
        """Export form definitions by tenant200 response inner self."""

        object: FormDefinitionSelfImportExportDto | None
        def __init__(
            self,
            *,
            object: FormDefinitionSelfImportExportDto | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExportFormDefinitionsByTenant200ResponseInnerSelf = model("v2024", "ExportFormDefinitionsByTenant200ResponseInnerSelf")
