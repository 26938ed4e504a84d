# Written by `make stubs` from schema/; change it there.
"""Put connector source template request."""

from sailpoint._core import Model

__all__ = ["PutConnectorSourceTemplateRequest"]

class PutConnectorSourceTemplateRequest(Model):
    """Put connector source template request."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...
