# Written by `make stubs` from schema/; change it there.
"""Source cluster."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceCluster"]

class SourceCluster(Model):
    """Source cluster."""

    type: str
    """Known values: CLUSTER."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["CLUSTER"],
        id: str,
        name: str,
    ) -> None: ...
