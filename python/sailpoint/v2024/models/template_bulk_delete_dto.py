# Written by `make stubs` from schema/; change it there.
"""Template bulk delete dto."""

from sailpoint._core import model

__all__ = ["TemplateBulkDeleteDto"]

TemplateBulkDeleteDto = model("v2024", "TemplateBulkDeleteDto")
