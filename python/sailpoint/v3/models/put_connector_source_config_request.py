# Generated from schema/.
"""Put connector source config request."""

from sailpoint.v3.models import PutConnectorSourceConfigRequest

__all__ = ["PutConnectorSourceConfigRequest"]
