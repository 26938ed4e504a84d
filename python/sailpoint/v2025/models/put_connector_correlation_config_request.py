# Generated from schema/.
"""Put connector correlation config request."""

from sailpoint.v2025.models import PutConnectorCorrelationConfigRequest

__all__ = ["PutConnectorCorrelationConfigRequest"]
