# Generated from schema/.
"""Multi host integration template type."""

from sailpoint.beta.models import MultiHostIntegrationTemplateType

__all__ = ["MultiHostIntegrationTemplateType"]
