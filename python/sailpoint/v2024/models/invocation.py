# Generated from schema/.
"""Invocation."""

__all__ = ["Invocation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class Invocation(Model):
        """Invocation."""

        id: str | None
        trigger_id: str | None
        secret: str | None
        content_json: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            trigger_id: str | None = ...,
            secret: str | None = ...,
            content_json: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Invocation = model("v2024", "Invocation")
