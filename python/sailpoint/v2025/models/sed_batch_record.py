# Generated from schema/.
"""Sed batch record."""

__all__ = ["SedBatchRecord"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class SedBatchRecord(Model):
        """Sed batch record."""

        tenant_id: str | None
        batch_id: str | None
        name: str | None
        processed_state: str | None
        requested_by: str | None
        materialized_count: int | None
        processed_count: int | None
        created_at: datetime | str | None
        updated_at: datetime | str | None
        def __init__(
            self,
            *,
            tenant_id: str | None = ...,
            batch_id: str | None = ...,
            name: str | None = ...,
            processed_state: str | None = ...,
            requested_by: str | None = ...,
            materialized_count: int | None = ...,
            processed_count: int | None = ...,
            created_at: datetime | str | None = ...,
            updated_at: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedBatchRecord = model("v2025", "SedBatchRecord")
