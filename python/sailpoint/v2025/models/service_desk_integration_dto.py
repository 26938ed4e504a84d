# Generated from schema/.
"""Service desk integration dto."""

from sailpoint.v2025.models import ServiceDeskIntegrationDto

__all__ = ["ServiceDeskIntegrationDto"]
