# Written by `make stubs` from schema/; change it there.
"""Source sync payload."""

from sailpoint._core import Model

__all__ = ["SourceSyncPayload"]

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
