# Generated from schema/.
"""Template teams."""

from sailpoint.beta.models import TemplateTeams

__all__ = ["TemplateTeams"]
