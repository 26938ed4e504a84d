# Generated from schema/.
"""Put connector source template request."""

from sailpoint.v3.models import PutConnectorSourceTemplateRequest

__all__ = ["PutConnectorSourceTemplateRequest"]
