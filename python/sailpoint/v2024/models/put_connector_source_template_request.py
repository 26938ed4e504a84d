# Generated from schema/.
"""Put connector source template request."""

from sailpoint.v2024.models import PutConnectorSourceTemplateRequest

__all__ = ["PutConnectorSourceTemplateRequest"]
