# Written by `make stubs` from schema/; change it there.
"""Template dto default."""

from sailpoint._core import model

__all__ = ["TemplateDtoDefault"]

TemplateDtoDefault = model("v2024", "TemplateDtoDefault")
