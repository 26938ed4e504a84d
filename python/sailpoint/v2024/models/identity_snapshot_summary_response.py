# Generated from schema/.
"""Identity snapshot summary response."""

__all__ = ["IdentitySnapshotSummaryResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentitySnapshotSummaryResponse(Model):
        """Identity snapshot summary response."""

        snapshot: str | None
        def __init__(
            self,
            *,
            snapshot: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentitySnapshotSummaryResponse = model("v2024", "IdentitySnapshotSummaryResponse")
