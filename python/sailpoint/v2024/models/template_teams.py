# Written by `make stubs` from schema/; change it there.
"""Template teams."""

from sailpoint._core import model

__all__ = ["TemplateTeams"]

TemplateTeams = model("v2024", "TemplateTeams")
