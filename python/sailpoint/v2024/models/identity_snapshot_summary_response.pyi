# Written by `make stubs` from schema/; change it there.
"""Identity snapshot summary response."""

from sailpoint._core import Model

__all__ = ["IdentitySnapshotSummaryResponse"]

class IdentitySnapshotSummaryResponse(Model):
    """Identity snapshot summary response."""

    snapshot: str | None
    def __init__(
        self,
        *,
        snapshot: str | None = ...,
    ) -> None: ...
