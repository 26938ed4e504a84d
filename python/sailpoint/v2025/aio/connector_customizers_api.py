# Generated from schema/.
"""Connector customizers api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ConnectorCustomizersApi"]

ConnectorCustomizersApi = api("v2025", "ConnectorCustomizersApi", asynchronous=True)
