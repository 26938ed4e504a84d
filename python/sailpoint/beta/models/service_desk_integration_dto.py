# Generated from schema/.
"""Service desk integration dto."""

from sailpoint.beta.models import ServiceDeskIntegrationDto

__all__ = ["ServiceDeskIntegrationDto"]
