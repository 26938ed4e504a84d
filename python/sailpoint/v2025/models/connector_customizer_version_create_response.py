# Generated from schema/.
"""Connector customizer version create response."""

from sailpoint.v2025.models import ConnectorCustomizerVersionCreateResponse

__all__ = ["ConnectorCustomizerVersionCreateResponse"]
