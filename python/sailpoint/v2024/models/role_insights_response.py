# Generated from schema/.
"""Role insights response."""

__all__ = ["RoleInsightsResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class RoleInsightsResponse(Model):
        """Role insights response."""

        id: str | None
        created_date: datetime | str | None
        last_generated: datetime | str | None
        number_of_updates: int | None
        role_ids: list[str] | None
        status: str | None
        """Known values: CREATED, IN PROGRESS, COMPLETED, FAILED."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            created_date: datetime | str | None = ...,
            last_generated: datetime | str | None = ...,
            number_of_updates: int | None = ...,
            role_ids: list[str] | tuple[str, ...] | None = ...,
            status: Literal["CREATED", "IN PROGRESS", "COMPLETED", "FAILED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleInsightsResponse = model("v2024", "RoleInsightsResponse")
