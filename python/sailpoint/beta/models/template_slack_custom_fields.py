# Generated from schema/.
"""Template slack custom fields."""

from sailpoint.beta.models import TemplateSlackCustomFields

__all__ = ["TemplateSlackCustomFields"]
