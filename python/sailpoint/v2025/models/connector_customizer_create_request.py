# Generated from schema/.
"""Connector customizer create request."""

from sailpoint.v2025.models import ConnectorCustomizerCreateRequest

__all__ = ["ConnectorCustomizerCreateRequest"]
