# Written by `make stubs` from schema/; change it there.
"""The campaigns to delete."""

from sailpoint._core import Model

__all__ = ["CampaignsDeleteRequest"]

class CampaignsDeleteRequest(Model):
    """The campaigns to delete."""

    ids: list[str] | None
    """The ids of the campaigns."""
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
