# Generated from schema/.
"""Template dto slack template."""

from sailpoint.v2025.models import TemplateDtoSlackTemplate

__all__ = ["TemplateDtoSlackTemplate"]
