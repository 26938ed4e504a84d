# Written by `make stubs` from schema/; change it there.
"""Sed batch record."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["SedBatchRecord"]

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
