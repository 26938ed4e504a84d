# Written by `make stubs` from schema/; change it there.
"""Connector customizers response."""

from sailpoint._core import model

__all__ = ["ConnectorCustomizersResponse"]

ConnectorCustomizersResponse = model("v2024", "ConnectorCustomizersResponse")
