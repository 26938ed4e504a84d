# Generated from schema/.
"""Complete invocation."""

__all__ = ["CompleteInvocation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class CompleteInvocation(Model):
        """Complete invocation."""

        secret: str
        error: str | None
        output: dict[str, Any]
        def __init__(
            self,
            *,
            secret: str,
            output: Mapping[str, Any],
            error: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CompleteInvocation = model("v2025", "CompleteInvocation")
