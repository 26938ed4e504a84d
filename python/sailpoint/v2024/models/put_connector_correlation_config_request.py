# Generated from schema/.
"""Put connector correlation config request."""

from sailpoint.v2024.models import PutConnectorCorrelationConfigRequest

__all__ = ["PutConnectorCorrelationConfigRequest"]
