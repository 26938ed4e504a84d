# Written by `make stubs` from schema/; change it there.
"""Bucket aggregation."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.bucket_type import BucketType

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
        type: BucketType | Literal["TERMS"] | None = ...,
        size: int | None = ...,
        min_doc_count: int | None = ...,
    ) -> None: ...
