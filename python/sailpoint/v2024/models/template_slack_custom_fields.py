# Generated from schema/.
"""Template slack custom fields."""

from sailpoint.v2024.models import TemplateSlackCustomFields

__all__ = ["TemplateSlackCustomFields"]
