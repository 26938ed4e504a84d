# Generated from schema/.
"""Connector detail."""

from sailpoint.v2024.models import ConnectorDetail

__all__ = ["ConnectorDetail"]
