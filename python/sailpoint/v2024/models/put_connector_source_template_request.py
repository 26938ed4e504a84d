# Written by `make stubs` from schema/; change it there.
"""Put connector source template request."""

from sailpoint._core import model

__all__ = ["PutConnectorSourceTemplateRequest"]

PutConnectorSourceTemplateRequest = model("v2024", "PutConnectorSourceTemplateRequest")
