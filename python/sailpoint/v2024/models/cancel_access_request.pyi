# Written by `make stubs` from schema/; change it there.
"""The access request to cancel."""

from sailpoint._core import Model

__all__ = ["CancelAccessRequest"]

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
