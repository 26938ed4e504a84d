# Written by `make stubs` from schema/; change it there.
"""Form definition dynamic schema response."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["FormDefinitionDynamicSchemaResponse"]

class FormDefinitionDynamicSchemaResponse(Model):
    """Form definition dynamic schema response."""

    output_schema: dict[str, Any] | None
    def __init__(
        self,
        *,
        output_schema: Mapping[str, Any] | None = ...,
    ) -> None: ...
