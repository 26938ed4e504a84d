# Generated from schema/.
"""Template slack."""

from sailpoint.v2025.models import TemplateSlack

__all__ = ["TemplateSlack"]
