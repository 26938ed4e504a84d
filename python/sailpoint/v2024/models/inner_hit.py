# Generated from schema/.
"""A query on nested objects of the documents."""

__all__ = ["InnerHit"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class InnerHit(Model):
        """A query on nested objects of the documents."""

        query: str
        """The query text."""
        type: str
        """Kind of the nested objects, for example `access`."""
        def __init__(
            self,
            *,
            query: str,
            type: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    InnerHit = model("v2024", "InnerHit")
