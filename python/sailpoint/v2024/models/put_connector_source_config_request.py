# Generated from schema/.
"""Put connector source config request."""

from sailpoint.v2024.models import PutConnectorSourceConfigRequest

__all__ = ["PutConnectorSourceConfigRequest"]
