# Written by `make stubs` from schema/; change it there.
"""Connector customizer create request."""

from sailpoint._core import model

__all__ = ["ConnectorCustomizerCreateRequest"]

ConnectorCustomizerCreateRequest = model("v2024", "ConnectorCustomizerCreateRequest")
