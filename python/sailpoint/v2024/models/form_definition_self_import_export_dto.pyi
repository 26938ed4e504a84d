# Written by `make stubs` from schema/; change it there.
"""Form definition self import export dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["FormDefinitionSelfImportExportDto"]

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
