# Generated from schema/.
"""The access request to cancel."""

__all__ = ["CancelAccessRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CancelAccessRequest(Model):
        """The access request to cancel."""

        account_activity_id: str
        """Id of the access request's account activity."""
        comment: str
        """The reason."""
        def __init__(
            self,
            *,
            account_activity_id: str,
            comment: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    CancelAccessRequest = model("v3", "CancelAccessRequest")
