# Written by `make stubs` from schema/; change it there.
"""Connector customizer update request."""

from sailpoint._core import Model

__all__ = ["ConnectorCustomizerUpdateRequest"]

class ConnectorCustomizerUpdateRequest(Model):
    """Connector customizer update request."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...
