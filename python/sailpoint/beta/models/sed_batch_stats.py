# Generated from schema/.
"""Sed batch stats."""

__all__ = ["SedBatchStats"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SedBatchStats(Model):
        """Sed batch stats."""

        batch_complete: bool | None
        batch_id: str | None
        discovered_count: int | None
        discovery_complete: bool | None
        processed_count: int | None
        def __init__(
            self,
            *,
            batch_complete: bool | None = ...,
            batch_id: str | None = ...,
            discovered_count: int | None = ...,
            discovery_complete: bool | None = ...,
            processed_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedBatchStats = model("beta", "SedBatchStats")
