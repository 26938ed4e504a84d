# Generated from schema/.
"""Complete invocation input."""

__all__ = ["CompleteInvocationInput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.localized_message import LocalizedMessage

    class CompleteInvocationInput(Model):
        """Complete invocation input."""

        localized_error: LocalizedMessage | None
        output: dict[str, Any] | None
        def __init__(
            self,
            *,
            localized_error: LocalizedMessage | Mapping[str, Any] | None = ...,
            output: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CompleteInvocationInput = model("v2024", "CompleteInvocationInput")
