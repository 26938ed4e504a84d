# Generated from schema/.
"""Service desk integration template dto."""

from sailpoint.beta.models import ServiceDeskIntegrationTemplateDto

__all__ = ["ServiceDeskIntegrationTemplateDto"]
