# Written by `make stubs` from schema/; change it there.
"""External attributes."""

from sailpoint._core import Model

__all__ = ["ExternalAttributes"]

class ExternalAttributes(Model):
    """External attributes."""

    name: str | None
    description: str | None
    client_id: str | None
    url: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        client_id: str | None = ...,
        url: str | None = ...,
    ) -> None: ...
