# Generated from schema/.
"""Service desk integration template dto."""

from sailpoint.v2025.models import ServiceDeskIntegrationTemplateDto

__all__ = ["ServiceDeskIntegrationTemplateDto"]
