# Generated from schema/.
"""Connector customizer version create response."""

from sailpoint.v2024.models import ConnectorCustomizerVersionCreateResponse

__all__ = ["ConnectorCustomizerVersionCreateResponse"]
