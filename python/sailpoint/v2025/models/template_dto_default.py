# Generated from schema/.
"""Template dto default."""

from sailpoint.v2025.models import TemplateDtoDefault

__all__ = ["TemplateDtoDefault"]
