# Generated from schema/.
"""Hierarchical right set."""

__all__ = ["HierarchicalRightSet"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.nested_config import NestedConfig

    class HierarchicalRightSet(Model):
        """Hierarchical right set."""

        id: str | None
        name: str | None
        description: str | None
        category: str | None
        nested_config: NestedConfig | None
        children: list[dict[str, Any]] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            category: str | None = ...,
            nested_config: NestedConfig | Mapping[str, Any] | None = ...,
            children: Sequence[Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    HierarchicalRightSet = model("v2025", "HierarchicalRightSet")
