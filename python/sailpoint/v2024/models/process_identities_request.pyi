# Written by `make stubs` from schema/; change it there.
"""The identities to process."""

from sailpoint._core import Model

__all__ = ["ProcessIdentitiesRequest"]

class ProcessIdentitiesRequest(Model):
    """The identities to process."""

    identity_ids: list[str] | None
    """The ids of the identities."""
    def __init__(
        self,
        *,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
