# Generated from schema/.
"""Form definition input."""

__all__ = ["FormDefinitionInput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FormDefinitionInput(Model):
        """Form definition input."""

        id: str | None
        type: str | None
        """Known values: STRING, ARRAY."""
        label: str | None
        description: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["STRING", "ARRAY"] | None = ...,
            label: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDefinitionInput = model("beta", "FormDefinitionInput")
