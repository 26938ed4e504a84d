# Written by `make stubs` from schema/; change it there.
"""Template dto slack template."""

from sailpoint._core import model

__all__ = ["TemplateDtoSlackTemplate"]

TemplateDtoSlackTemplate = model("v2024", "TemplateDtoSlackTemplate")
