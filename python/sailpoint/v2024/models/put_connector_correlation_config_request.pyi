# Written by `make stubs` from schema/; change it there.
"""Put connector correlation config request."""

from sailpoint._core import Model

__all__ = ["PutConnectorCorrelationConfigRequest"]

class PutConnectorCorrelationConfigRequest(Model):
    """Put connector correlation config request."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...
