# Generated from schema/.
"""Template dto teams template."""

from sailpoint.beta.models import TemplateDtoTeamsTemplate

__all__ = ["TemplateDtoTeamsTemplate"]
