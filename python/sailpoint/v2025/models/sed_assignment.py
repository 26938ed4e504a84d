# Generated from schema/.
"""Sed assignment."""

__all__ = ["SedAssignment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.sed_assignee import SedAssignee

    class SedAssignment(Model):
        """Sed assignment."""

        assignee: SedAssignee | None
        items: list[str] | None
        def __init__(
            self,
            *,
            assignee: SedAssignee | Mapping[str, Any] | None = ...,
            items: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedAssignment = model("v2025", "SedAssignment")
