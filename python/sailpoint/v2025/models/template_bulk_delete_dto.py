# Generated from schema/.
"""Template bulk delete dto."""

from sailpoint.v2025.models import TemplateBulkDeleteDto

__all__ = ["TemplateBulkDeleteDto"]
