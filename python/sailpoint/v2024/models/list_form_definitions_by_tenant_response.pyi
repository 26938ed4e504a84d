# Written by `make stubs` from schema/; change it there.
"""List form definitions by tenant response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.form_definition_response import FormDefinitionResponse

__all__ = ["ListFormDefinitionsByTenantResponse"]

class ListFormDefinitionsByTenantResponse(Model):
    """List form definitions by tenant response."""

    count: int | None
    results: list[FormDefinitionResponse] | None
    def __init__(
        self,
        *,
        count: int | None = ...,
        results: Sequence[FormDefinitionResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...
