# Generated from schema/.
"""Source1."""

__all__ = ["Source1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class Source1(Model):
        """Source1."""

        type: str | None
        properties: dict[str, Any] | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            properties: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Source1 = model("v2025", "Source1")
