# Written by `make stubs` from schema/; change it there.
"""Configuration item request."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["ConfigurationItemRequest"]

class ConfigurationItemRequest(Model):
    """Configuration item request."""

    reassigned_from_id: str | None
    reassigned_to_id: str | None
    config_type: str | None
    start_date: datetime | str | None
    end_date: datetime | str | None
    def __init__(
        self,
        *,
        reassigned_from_id: str | None = ...,
        reassigned_to_id: str | None = ...,
        config_type: str | None = ...,
        start_date: datetime | str | None = ...,
        end_date: datetime | str | None = ...,
    ) -> None: ...
