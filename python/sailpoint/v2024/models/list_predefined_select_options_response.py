# Written by `make stubs` from schema/; change it there.
"""List predefined select options response."""

from sailpoint._core import model

__all__ = ["ListPredefinedSelectOptionsResponse"]

ListPredefinedSelectOptionsResponse = model("v2024", "ListPredefinedSelectOptionsResponse")
