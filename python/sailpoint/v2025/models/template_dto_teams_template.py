# Generated from schema/.
"""Template dto teams template."""

from sailpoint.v2025.models import TemplateDtoTeamsTemplate

__all__ = ["TemplateDtoTeamsTemplate"]
