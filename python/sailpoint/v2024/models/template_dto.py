# Generated from schema/.
"""Template dto."""

from sailpoint.v2024.models import TemplateDto

__all__ = ["TemplateDto"]
