# Generated from schema/.
"""A query in the product's search language."""

__all__ = ["Query"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.inner_hit import InnerHit

    class Query(Model):
        """A query in the product's search language."""

        query: str | None
        """The query text."""
        fields: str | None
        """The members that the query applies to by default."""
        time_zone: str | None
        """Time zone of dates in the query, an IANA name."""
        inner_hit: InnerHit | None
        """A query on nested objects."""
        def __init__(
            self,
            *,
            query: str | None = ...,
            fields: str | None = ...,
            time_zone: str | None = ...,
            inner_hit: InnerHit | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Query = model("v2025", "Query")
