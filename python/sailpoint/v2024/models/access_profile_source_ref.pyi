# Written by `make stubs` from schema/; change it there.
"""Access profile source ref."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessProfileSourceRef"]

class AccessProfileSourceRef(Model):
    """Access profile source ref."""

    id: str | None
    type: str | None
    """Known values: SOURCE."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["SOURCE"] | None = ...,
        name: str | None = ...,
    ) -> None: ...
