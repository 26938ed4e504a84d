# Written by `make stubs` from schema/; change it there.
"""Connector customizer create request."""

from sailpoint._core import Model

__all__ = ["ConnectorCustomizerCreateRequest"]

class ConnectorCustomizerCreateRequest(Model):
    """Connector customizer create request."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...
