# Written by `make stubs` from schema/; change it there.
"""Put connector source config request."""

from sailpoint._core import Model

__all__ = ["PutConnectorSourceConfigRequest"]

class PutConnectorSourceConfigRequest(Model):
    """Put connector source config request."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...
