# Generated from schema/.
"""Template slack."""

from sailpoint.v2024.models import TemplateSlack

__all__ = ["TemplateSlack"]
