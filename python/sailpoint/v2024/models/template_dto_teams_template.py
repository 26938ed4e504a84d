# Written by `make stubs` from schema/; change it there.
"""Template dto teams template."""

from sailpoint._core import model

__all__ = ["TemplateDtoTeamsTemplate"]

TemplateDtoTeamsTemplate = model("v2024", "TemplateDtoTeamsTemplate")
