# Generated from schema/.
"""Form instance recipient."""

__all__ = ["FormInstanceRecipient"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FormInstanceRecipient(Model):
        """Form instance recipient."""

        id: str | None
        type: str | None
        """Known values: IDENTITY."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormInstanceRecipient = model("beta", "FormInstanceRecipient")
