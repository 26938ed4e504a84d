# Generated from schema/.
"""Template teams."""

from sailpoint.v2024.models import TemplateTeams

__all__ = ["TemplateTeams"]
