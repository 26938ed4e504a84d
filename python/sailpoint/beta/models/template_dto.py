# Generated from schema/.
"""Template dto."""

from sailpoint.beta.models import TemplateDto

__all__ = ["TemplateDto"]
