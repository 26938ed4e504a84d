# Generated from schema/.
"""Service desk integration template dto."""

from sailpoint.v3.models import ServiceDeskIntegrationTemplateDto

__all__ = ["ServiceDeskIntegrationTemplateDto"]
