# Generated from schema/.
"""Transform definition1."""

__all__ = ["TransformDefinition1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class TransformDefinition1(Model):
        """Transform definition1."""

        type: str | None
        attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TransformDefinition1 = model("beta", "TransformDefinition1")
