# Generated from schema/.
"""Export form definitions by tenant200 response inner."""

__all__ = ["ExportFormDefinitionsByTenant200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.form_definition_response import FormDefinitionResponse
    from sailpoint.beta.models.form_definition_self_import_export_dto import FormDefinitionSelfImportExportDto

    class ExportFormDefinitionsByTenant200ResponseInner(Model):
        """Export form definitions by tenant200 response inner."""

        object: FormDefinitionResponse | None
        var_self: FormDefinitionSelfImportExportDto | None
        version: int | None
        def __init__(
            self,
            *,
            object: FormDefinitionResponse | Mapping[str, Any] | None = ...,
            var_self: FormDefinitionSelfImportExportDto | Mapping[str, Any] | None = ...,
            version: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExportFormDefinitionsByTenant200ResponseInner = model("beta", "ExportFormDefinitionsByTenant200ResponseInner")
