# Generated from schema/.
"""The result of starting the deletion of access profiles."""

__all__ = ["AccessProfileBulkDeleteResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_profile_usage import AccessProfileUsage

    class AccessProfileBulkDeleteResponse(Model):
        """The result of starting the deletion of access profiles."""

        task_id: str | None
        """Id of the task."""
        pending: list[str] | None
        """Ids of the access profiles that the task deletes."""
        in_use: list[AccessProfileUsage] | None
        """Access profiles that are in use."""
        def __init__(
            self,
            *,
            task_id: str | None = ...,
            pending: list[str] | tuple[str, ...] | None = ...,
            in_use: Sequence[AccessProfileUsage | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileBulkDeleteResponse = model("v2024", "AccessProfileBulkDeleteResponse")
