# Generated from schema/.
"""Template dto slack template."""

from sailpoint.beta.models import TemplateDtoSlackTemplate

__all__ = ["TemplateDtoSlackTemplate"]
