# Written by `make stubs` from schema/; change it there.
"""Template slack custom fields."""

from sailpoint._core import model

__all__ = ["TemplateSlackCustomFields"]

TemplateSlackCustomFields = model("v2024", "TemplateSlackCustomFields")
