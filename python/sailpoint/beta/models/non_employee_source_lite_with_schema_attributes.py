# Generated from schema/.
"""Non employee source lite with schema attributes."""

__all__ = ["NonEmployeeSourceLiteWithSchemaAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.non_employee_schema_attribute import NonEmployeeSchemaAttribute

    class NonEmployeeSourceLiteWithSchemaAttributes(Model):
        """Non employee source lite with schema attributes."""

        id: str | None
        source_id: str | None
        name: str | None
        description: str | None
        schema_attributes: list[NonEmployeeSchemaAttribute] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            source_id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            schema_attributes: Sequence[NonEmployeeSchemaAttribute | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSourceLiteWithSchemaAttributes = model("beta", "NonEmployeeSourceLiteWithSchemaAttributes")
