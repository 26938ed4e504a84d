# Generated from schema/.
"""Template teams."""

from sailpoint.v2025.models import TemplateTeams

__all__ = ["TemplateTeams"]
