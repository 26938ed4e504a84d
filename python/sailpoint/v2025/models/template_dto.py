# Generated from schema/.
"""Template dto."""

from sailpoint.v2025.models import TemplateDto

__all__ = ["TemplateDto"]
