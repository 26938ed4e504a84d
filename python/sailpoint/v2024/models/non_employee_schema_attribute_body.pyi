# Written by `make stubs` from schema/; change it there.
"""Non employee schema attribute body."""

from sailpoint._core import Model

__all__ = ["NonEmployeeSchemaAttributeBody"]

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
