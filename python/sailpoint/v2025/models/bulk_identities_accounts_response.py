# Generated from schema/.
"""The result for one identity."""

__all__ = ["BulkIdentitiesAccountsResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BulkIdentitiesAccountsResponse(Model):
        """The result for one identity."""

        id: str | None
        """The identity's id."""
        status_code: int | None
        """HTTP status."""
        message: str | None
        """Message about the result."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            status_code: int | None = ...,
            message: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BulkIdentitiesAccountsResponse = model("v2025", "BulkIdentitiesAccountsResponse")
