# Generated from schema/.
"""Connector customizer create response."""

from sailpoint.v2025.models import ConnectorCustomizerCreateResponse

__all__ = ["ConnectorCustomizerCreateResponse"]
