# Generated from schema/.
"""Connector customizer update request."""

from sailpoint.v2024.models import ConnectorCustomizerUpdateRequest

__all__ = ["ConnectorCustomizerUpdateRequest"]
