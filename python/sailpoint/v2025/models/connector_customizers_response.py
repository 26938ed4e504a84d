# Generated from schema/.
"""Connector customizers response."""

from sailpoint.v2025.models import ConnectorCustomizersResponse

__all__ = ["ConnectorCustomizersResponse"]
