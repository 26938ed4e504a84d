# Generated from schema/.
"""Service desk integration dto."""

from sailpoint.v3.models import ServiceDeskIntegrationDto

__all__ = ["ServiceDeskIntegrationDto"]
