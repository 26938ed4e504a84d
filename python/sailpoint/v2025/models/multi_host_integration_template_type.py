# Generated from schema/.
"""Multi host integration template type."""

from sailpoint.v2025.models import MultiHostIntegrationTemplateType

__all__ = ["MultiHostIntegrationTemplateType"]
