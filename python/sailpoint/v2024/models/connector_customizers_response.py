# Generated from schema/.
"""Connector customizers response."""

from sailpoint.v2024.models import ConnectorCustomizersResponse

__all__ = ["ConnectorCustomizersResponse"]
