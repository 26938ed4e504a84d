# Written by `make stubs` from schema/; change it there.
"""Account uncorrelated source."""

from sailpoint._core import Model

__all__ = ["AccountUncorrelatedSource"]

class AccountUncorrelatedSource(Model):
    """Account uncorrelated source."""

    type: str
    """Known values: SOURCE."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: str,
        id: str,
        name: str,
    ) -> None: ...
