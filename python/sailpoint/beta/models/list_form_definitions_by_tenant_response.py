# Generated from schema/.
"""List form definitions by tenant response."""

__all__ = ["ListFormDefinitionsByTenantResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.form_definition_response import FormDefinitionResponse

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
else:
    from sailpoint._core import model

    ListFormDefinitionsByTenantResponse = model("beta", "ListFormDefinitionsByTenantResponse")
