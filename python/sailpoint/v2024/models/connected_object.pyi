# Written by `make stubs` from schema/; change it there.
"""Connected object."""

from typing import Any

from sailpoint._core import Model

__all__ = ["ConnectedObject"]

class ConnectedObject(Model):
    """Connected object."""

    type: Any
    id: str | None
    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        type: Any = ...,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
