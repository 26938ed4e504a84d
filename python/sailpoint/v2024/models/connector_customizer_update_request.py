# Written by `make stubs` from schema/; change it there.
"""Connector customizer update request."""

from sailpoint._core import model

__all__ = ["ConnectorCustomizerUpdateRequest"]

ConnectorCustomizerUpdateRequest = model("v2024", "ConnectorCustomizerUpdateRequest")
