# Generated from schema/.
"""Form error."""

__all__ = ["FormError"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.error_message import ErrorMessage

    class FormError(Model):
        """Form error."""

        key: str | None
        messages: list[ErrorMessage] | None
        value: Any
        def __init__(
            self,
            *,
            key: str | None = ...,
            messages: Sequence[ErrorMessage | Mapping[str, Any]] | None = ...,
            value: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormError = model("beta", "FormError")
