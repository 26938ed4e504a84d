# Generated from schema/.
"""Source sync payload."""

__all__ = ["SourceSyncPayload"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SourceSyncPayload(Model):
        """Source sync payload."""

        type: str
        data_json: str
        def __init__(
            self,
            *,
            type: str,
            data_json: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceSyncPayload = model("beta", "SourceSyncPayload")
