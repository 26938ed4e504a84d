# Written by `make stubs` from schema/; change it there.
"""Deploy request."""

from sailpoint._core import Model

__all__ = ["DeployRequest"]

class DeployRequest(Model):
    """Deploy request."""

    draft_id: str
    def __init__(
        self,
        *,
        draft_id: str,
    ) -> None: ...
