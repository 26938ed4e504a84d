# Generated from schema/.
"""Template slack."""

from sailpoint.beta.models import TemplateSlack

__all__ = ["TemplateSlack"]
