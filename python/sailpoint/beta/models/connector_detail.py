# Generated from schema/.
"""Connector detail."""

from sailpoint.beta.models import ConnectorDetail

__all__ = ["ConnectorDetail"]
