# Generated from schema/.
"""Tag."""

__all__ = ["Tag"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.tag_tag_category_refs_inner import TagTagCategoryRefsInner

    class Tag(Model):
        """Tag."""

        id: str
        """Read-only: it is left out of requests."""
        name: str
        created: datetime | str
        """Read-only: it is left out of requests."""
        modified: datetime | str
        """Read-only: it is left out of requests."""
        tag_category_refs: list[TagTagCategoryRefsInner]
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            id: str,
            name: str,
            created: datetime | str,
            modified: datetime | str,
            tag_category_refs: Sequence[TagTagCategoryRefsInner | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    Tag = model("v2024", "Tag")
