# Generated from schema/.
"""Template dto default."""

from sailpoint.v2024.models import TemplateDtoDefault

__all__ = ["TemplateDtoDefault"]
