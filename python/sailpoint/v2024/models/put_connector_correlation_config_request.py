# Written by `make stubs` from schema/; change it there.
"""Put connector correlation config request."""

from sailpoint._core import model

__all__ = ["PutConnectorCorrelationConfigRequest"]

PutConnectorCorrelationConfigRequest = model("v2024", "PutConnectorCorrelationConfigRequest")
