# Generated from schema/.
"""Service desk integration template type."""

from sailpoint.v3.models import ServiceDeskIntegrationTemplateType

__all__ = ["ServiceDeskIntegrationTemplateType"]
