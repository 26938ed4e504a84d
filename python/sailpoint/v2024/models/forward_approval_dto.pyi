# Written by `make stubs` from schema/; change it there.
"""Forward approval dto."""

from sailpoint._core import Model

__all__ = ["ForwardApprovalDto"]

class ForwardApprovalDto(Model):
    """Forward approval dto."""

    new_owner_id: str
    comment: str
    def __init__(
        self,
        *,
        new_owner_id: str,
        comment: str,
    ) -> None: ...
