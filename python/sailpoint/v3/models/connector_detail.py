# Generated from schema/.
"""Connector detail."""

from sailpoint.v3.models import ConnectorDetail

__all__ = ["ConnectorDetail"]
