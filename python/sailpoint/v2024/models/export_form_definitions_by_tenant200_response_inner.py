# Generated from schema/.
"""Export form definitions by tenant200 response inner."""

__all__ = ["ExportFormDefinitionsByTenant200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.export_form_definitions_by_tenant200_response_inner_self import ExportFormDefinitionsByTenant200ResponseInnerSelf
    from sailpoint.v2024.models.form_definition_response import FormDefinitionResponse

    class ExportFormDefinitionsByTenant200ResponseInner(Model):
        """Export form definitions by tenant200 response inner."""

        object: FormDefinitionResponse | None
        var_self: ExportFormDefinitionsByTenant200ResponseInnerSelf | None
        version: int | None
        def __init__(
            self,
            *,
            object: FormDefinitionResponse | Mapping[str, Any] | None = ...,
            var_self: ExportFormDefinitionsByTenant200ResponseInnerSelf | Mapping[str, Any] | None = ...,
            version: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExportFormDefinitionsByTenant200ResponseInner = model("v2024", "ExportFormDefinitionsByTenant200ResponseInner")
