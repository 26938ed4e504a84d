# Written by `make stubs` from schema/; change it there.
"""Access profile bulk delete request."""

from sailpoint._core import Model

__all__ = ["AccessProfileBulkDeleteRequest"]

class AccessProfileBulkDeleteRequest(Model):
    """Access profile bulk delete request."""

    access_profile_ids: list[str] | None
    best_effort_only: bool | None
    def __init__(
        self,
        *,
        access_profile_ids: list[str] | tuple[str, ...] | None = ...,
        best_effort_only: bool | None = ...,
    ) -> None: ...
