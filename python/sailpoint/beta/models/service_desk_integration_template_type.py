# Generated from schema/.
"""Service desk integration template type."""

from sailpoint.beta.models import ServiceDeskIntegrationTemplateType

__all__ = ["ServiceDeskIntegrationTemplateType"]
