# Generated from schema/.
"""The access requests to cancel."""

__all__ = ["BulkCancelAccessRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    BulkCancelAccessRequest = model("v2024", "BulkCancelAccessRequest")
