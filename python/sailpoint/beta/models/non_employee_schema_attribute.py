# Generated from schema/.
"""Non employee schema attribute."""

__all__ = ["NonEmployeeSchemaAttribute"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation
    from sailpoint.beta.models.non_employee_schema_attribute_type import NonEmployeeSchemaAttributeType

    class NonEmployeeSchemaAttribute(Tracked[JsonPatchOperation], Model):
        """Non employee schema attribute."""

        id: str | None
        system: bool | None
        modified: datetime | str | None
        created: datetime | str | None
        type: str
        label: str
        technical_name: str
        help_text: str | None
        placeholder: str | None
        required: bool | None
        def __init__(
            self,
            *,
            type: NonEmployeeSchemaAttributeType | Literal["TEXT", "DATE", "IDENTITY", "PHONE", "EMAIL"],
            label: str,
            technical_name: str,
            id: str | None = ...,
            system: bool | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
            help_text: str | None = ...,
            placeholder: str | None = ...,
            required: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSchemaAttribute = model("beta", "NonEmployeeSchemaAttribute")
