# Generated from schema/.
"""Connector customizer create request."""

from sailpoint.v2024.models import ConnectorCustomizerCreateRequest

__all__ = ["ConnectorCustomizerCreateRequest"]
