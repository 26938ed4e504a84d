# Generated from schema/.
"""Non employee schema attribute body."""

__all__ = ["NonEmployeeSchemaAttributeBody"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeSchemaAttributeBody(Model):
        """Non employee schema attribute body."""

        type: str
        label: str
        technical_name: str
        help_text: str | None
        placeholder: str | None
        required: bool | None
        def __init__(
            self,
            *,
            type: str,
            label: str,
            technical_name: str,
            help_text: str | None = ...,
            placeholder: str | None = ...,
            required: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSchemaAttributeBody = model("v2024", "NonEmployeeSchemaAttributeBody")
