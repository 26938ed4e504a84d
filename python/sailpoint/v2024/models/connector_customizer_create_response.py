# Generated from schema/.
"""Connector customizer create response."""

from sailpoint.v2024.models import ConnectorCustomizerCreateResponse

__all__ = ["ConnectorCustomizerCreateResponse"]
