# Written by `make stubs` from schema/; change it there.
"""Cancel access request."""

from sailpoint._core import Model

__all__ = ["CancelAccessRequest"]

class CancelAccessRequest(Model):
    """Cancel access request."""

    account_activity_id: str
    comment: str
    def __init__(
        self,
        *,
        account_activity_id: str,
        comment: str,
    ) -> None: ...
