# Written by `make stubs` from schema/; change it there.
"""Activity identity."""

from sailpoint._core import Model

__all__ = ["ActivityIdentity"]

class ActivityIdentity(Model):
    """Activity identity."""

    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
