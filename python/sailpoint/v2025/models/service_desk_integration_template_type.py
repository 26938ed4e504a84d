# Generated from schema/.
"""Service desk integration template type."""

from sailpoint.v2025.models import ServiceDeskIntegrationTemplateType

__all__ = ["ServiceDeskIntegrationTemplateType"]
