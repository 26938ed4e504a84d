# Generated from schema/.
"""Connector detail."""

from sailpoint.v2025.models import ConnectorDetail

__all__ = ["ConnectorDetail"]
