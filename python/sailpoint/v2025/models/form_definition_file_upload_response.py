# Generated from schema/.
"""Form definition file upload response."""

__all__ = ["FormDefinitionFileUploadResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class FormDefinitionFileUploadResponse(Model):
        """Form definition file upload response."""

        created: str | None
        file_id: str | None
        form_definition_id: str | None
        def __init__(
            self,
            *,
            created: str | None = ...,
            file_id: str | None = ...,
            form_definition_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDefinitionFileUploadResponse = model("v2025", "FormDefinitionFileUploadResponse")
