# Written by `make stubs` from schema/; change it there.
"""Identity sync payload."""

from sailpoint._core import Model

__all__ = ["IdentitySyncPayload"]

class IdentitySyncPayload(Model):
    """Identity sync payload."""

    type: str
    data_json: str
    def __init__(
        self,
        *,
        type: str,
        data_json: str,
    ) -> None: ...
