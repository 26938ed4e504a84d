# Written by `make stubs` from schema/; change it there.
"""Connector customizer version create response."""

from sailpoint._core import model

__all__ = ["ConnectorCustomizerVersionCreateResponse"]

ConnectorCustomizerVersionCreateResponse = model("v2024", "ConnectorCustomizerVersionCreateResponse")
