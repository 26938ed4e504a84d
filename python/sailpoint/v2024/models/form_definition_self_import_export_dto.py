# Generated from schema/.
"""Form definition self import export dto."""

__all__ = ["FormDefinitionSelfImportExportDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FormDefinitionSelfImportExportDto(Model):
        """Form definition self import export dto."""

        type: str | None
        """Known values: FORM_DEFINITION."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["FORM_DEFINITION"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDefinitionSelfImportExportDto = model("v2024", "FormDefinitionSelfImportExportDto")
