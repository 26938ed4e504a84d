# Generated from schema/.
"""Nested config."""

__all__ = ["NestedConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NestedConfig(Model):
        """Nested config."""

        ancestor_id: str | None
        depth: int | None
        parent_id: str | None
        children_ids: list[str] | None
        def __init__(
            self,
            *,
            ancestor_id: str | None = ...,
            depth: int | None = ...,
            parent_id: str | None = ...,
            children_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NestedConfig = model("v2025", "NestedConfig")
