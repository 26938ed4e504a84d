# Generated from schema/.
"""Template dto teams template."""

from sailpoint.v2024.models import TemplateDtoTeamsTemplate

__all__ = ["TemplateDtoTeamsTemplate"]
