# Written by `make stubs` from schema/; change it there.
"""The access requests to cancel."""

from sailpoint._core import Model

__all__ = ["BulkCancelAccessRequest"]

class BulkCancelAccessRequest(Model):
    """The access requests to cancel."""

    access_request_ids: list[str]
    """The ids of the access requests."""
    comment: str
    """The reason."""
    def __init__(
        self,
        *,
        access_request_ids: list[str] | tuple[str, ...],
        comment: str,
    ) -> None: ...
