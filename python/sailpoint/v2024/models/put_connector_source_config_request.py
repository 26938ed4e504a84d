# Written by `make stubs` from schema/; change it there.
"""Put connector source config request."""

from sailpoint._core import model

__all__ = ["PutConnectorSourceConfigRequest"]

PutConnectorSourceConfigRequest = model("v2024", "PutConnectorSourceConfigRequest")
