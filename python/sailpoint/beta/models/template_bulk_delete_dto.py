# Generated from schema/.
"""Template bulk delete dto."""

from sailpoint.beta.models import TemplateBulkDeleteDto

__all__ = ["TemplateBulkDeleteDto"]
