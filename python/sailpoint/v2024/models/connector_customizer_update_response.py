# Generated from schema/.
"""Connector customizer update response."""

from sailpoint.v2024.models import ConnectorCustomizerUpdateResponse

__all__ = ["ConnectorCustomizerUpdateResponse"]
