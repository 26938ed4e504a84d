# Written by `make stubs` from schema/; change it there.
"""Form definition file upload response."""

from sailpoint._core import Model

__all__ = ["FormDefinitionFileUploadResponse"]

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
