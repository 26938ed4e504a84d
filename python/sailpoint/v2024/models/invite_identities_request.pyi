# Written by `make stubs` from schema/; change it there.
"""Invite identities request."""

from sailpoint._core import Model

__all__ = ["InviteIdentitiesRequest"]

class InviteIdentitiesRequest(Model):
    """Invite identities request."""

    ids: list[str] | None
    uninvited: bool | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
        uninvited: bool | None = ...,
    ) -> None: ...
