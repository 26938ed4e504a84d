# Written by `make stubs` from schema/; change it there.
"""Connector customizer create response."""

from sailpoint._core import model

__all__ = ["ConnectorCustomizerCreateResponse"]

ConnectorCustomizerCreateResponse = model("v2024", "ConnectorCustomizerCreateResponse")
