# Written by `make stubs` from schema/; change it there.
"""Bucket aggregation."""

from sailpoint._core import Model

__all__ = ["BucketAggregation"]

class BucketAggregation(Model):
    """Bucket aggregation."""

    name: str
    type: str | None
    var_field: str
    size: int | None
    min_doc_count: int | None
    def __init__(
        self,
        *,
        name: str,
        var_field: str,
        type: str | None = ...,
        size: int | None = ...,
        min_doc_count: int | None = ...,
    ) -> None: ...
