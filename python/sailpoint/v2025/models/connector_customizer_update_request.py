# Generated from schema/.
"""Connector customizer update request."""

from sailpoint.v2025.models import ConnectorCustomizerUpdateRequest

__all__ = ["ConnectorCustomizerUpdateRequest"]
