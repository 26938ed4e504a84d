# Written by `make stubs` from schema/; change it there.
"""Campaigns delete request."""

from sailpoint._core import Model

__all__ = ["CampaignsDeleteRequest"]

class CampaignsDeleteRequest(Model):
    """Campaigns delete request."""

    ids: list[str] | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
