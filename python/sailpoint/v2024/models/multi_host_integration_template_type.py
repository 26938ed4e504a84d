# Generated from schema/.
"""Multi host integration template type."""

from sailpoint.v2024.models import MultiHostIntegrationTemplateType

__all__ = ["MultiHostIntegrationTemplateType"]
