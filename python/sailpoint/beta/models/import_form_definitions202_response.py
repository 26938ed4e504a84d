# Generated from schema/.
"""Import form definitions202 response."""

__all__ = ["ImportFormDefinitions202Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.export_form_definitions_by_tenant200_response_inner import ExportFormDefinitionsByTenant200ResponseInner
    from sailpoint.beta.models.import_form_definitions202_response_errors_inner import ImportFormDefinitions202ResponseErrorsInner

    class ImportFormDefinitions202Response(Model):
        """Import form definitions202 response."""

        errors: list[ImportFormDefinitions202ResponseErrorsInner] | None
        imported_objects: list[ExportFormDefinitionsByTenant200ResponseInner] | None
        infos: list[ImportFormDefinitions202ResponseErrorsInner] | None
        warnings: list[ImportFormDefinitions202ResponseErrorsInner] | None
        def __init__(
            self,
            *,
            errors: Sequence[ImportFormDefinitions202ResponseErrorsInner | Mapping[str, Any]] | None = ...,
            imported_objects: Sequence[ExportFormDefinitionsByTenant200ResponseInner | Mapping[str, Any]] | None = ...,
            infos: Sequence[ImportFormDefinitions202ResponseErrorsInner | Mapping[str, Any]] | None = ...,
            warnings: Sequence[ImportFormDefinitions202ResponseErrorsInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportFormDefinitions202Response = model("beta", "ImportFormDefinitions202Response")
