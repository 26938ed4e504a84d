# Written by `make stubs` from schema/; change it there.
"""Template slack."""

from sailpoint._core import model

__all__ = ["TemplateSlack"]

TemplateSlack = model("v2024", "TemplateSlack")
