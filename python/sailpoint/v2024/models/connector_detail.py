# Written by `make stubs` from schema/; change it there.
"""Connector detail."""

from sailpoint._core import model

__all__ = ["ConnectorDetail"]

ConnectorDetail = model("v2024", "ConnectorDetail")
