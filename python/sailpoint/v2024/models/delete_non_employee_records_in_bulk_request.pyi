# Written by `make stubs` from schema/; change it there.
"""Delete non employee records in bulk request."""

from sailpoint._core import Model

__all__ = ["DeleteNonEmployeeRecordsInBulkRequest"]

class DeleteNonEmployeeRecordsInBulkRequest(Model):
    """Delete non employee records in bulk request."""

    ids: list[str]
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...],
    ) -> None: ...
