# Written by `make stubs` from schema/; change it there.
"""Template dto."""

from sailpoint._core import model

__all__ = ["TemplateDto"]

TemplateDto = model("v2024", "TemplateDto")
