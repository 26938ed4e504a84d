# Generated from schema/.
"""Load entitlement task."""

__all__ = ["LoadEntitlementTask"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.load_entitlement_task_returns_inner import LoadEntitlementTaskReturnsInner

    class LoadEntitlementTask(Model):
        """Load entitlement task."""

        id: str | None
        type: str | None
        unique_name: str | None
        description: str | None
        launcher: str | None
        created: datetime | str | None
        returns: list[LoadEntitlementTaskReturnsInner] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            unique_name: str | None = ...,
            description: str | None = ...,
            launcher: str | None = ...,
            created: datetime | str | None = ...,
            returns: Sequence[LoadEntitlementTaskReturnsInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadEntitlementTask = model("v2025", "LoadEntitlementTask")
