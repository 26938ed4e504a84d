# Generated from schema/.
"""Groups documents by the values of a member."""

__all__ = ["BucketAggregation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.bucket_type import BucketType

    class BucketAggregation(Model):
        """Groups documents by the values of a member."""

        name: str
        """Name of the aggregation in the result."""
        type: str | None
        """Kind of grouping."""
        var_field: str
        """The member."""
        size: int | None
        """Maximum number of groups."""
        min_doc_count: int | None
        """Minimum number of documents of a group."""
        def __init__(
            self,
            *,
            name: str,
            var_field: str,
            type: BucketType | Literal["TERMS"] | None = ...,
            size: int | None = ...,
            min_doc_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BucketAggregation = model("v2025", "BucketAggregation")
