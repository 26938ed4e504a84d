# Generated from schema/.
"""Start invocation input."""

__all__ = ["StartInvocationInput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class StartInvocationInput(Model):
        """Start invocation input."""

        trigger_id: str | None
        input: dict[str, Any] | None
        content_json: dict[str, Any] | None
        def __init__(
            self,
            *,
            trigger_id: str | None = ...,
            input: Mapping[str, Any] | None = ...,
            content_json: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    StartInvocationInput = model("v2025", "StartInvocationInput")
