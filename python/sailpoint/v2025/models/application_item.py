# Generated from schema/.
"""Application item."""

__all__ = ["ApplicationItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.tag1 import Tag1

    class ApplicationItem(Model):
        """Application item."""

        id: int | None
        name: str | None
        description: str | None
        type: str | None
        tags: list[Tag1] | None
        test_connection_status: str | None
        test_connection_date: int | None
        rc_cluster_id: str | None
        dc_cluster_id: str | None
        pc_cluster_id: str | None
        def __init__(
            self,
            *,
            id: int | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            type: str | None = ...,
            tags: Sequence[Tag1 | Mapping[str, Any]] | None = ...,
            test_connection_status: str | None = ...,
            test_connection_date: int | None = ...,
            rc_cluster_id: str | None = ...,
            dc_cluster_id: str | None = ...,
            pc_cluster_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApplicationItem = model("v2025", "ApplicationItem")
