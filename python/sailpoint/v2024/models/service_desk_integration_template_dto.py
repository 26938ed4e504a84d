# Generated from schema/.
"""Service desk integration template dto."""

from sailpoint.v2024.models import ServiceDeskIntegrationTemplateDto

__all__ = ["ServiceDeskIntegrationTemplateDto"]
