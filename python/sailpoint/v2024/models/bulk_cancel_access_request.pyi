# Written by `make stubs` from schema/; change it there.
"""Bulk cancel access request."""

from sailpoint._core import Model

__all__ = ["BulkCancelAccessRequest"]

class BulkCancelAccessRequest(Model):
    """Bulk cancel access request."""

    access_request_ids: list[str]
    comment: str
    def __init__(
        self,
        *,
        access_request_ids: list[str] | tuple[str, ...],
        comment: str,
    ) -> None: ...
