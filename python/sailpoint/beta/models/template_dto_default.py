# Generated from schema/.
"""Template dto default."""

from sailpoint.beta.models import TemplateDtoDefault

__all__ = ["TemplateDtoDefault"]
