# Written by `make stubs` from schema/; change it there.
"""Connector customizer update response."""

from sailpoint._core import model

__all__ = ["ConnectorCustomizerUpdateResponse"]

ConnectorCustomizerUpdateResponse = model("v2024", "ConnectorCustomizerUpdateResponse")
