# Written by `make stubs` from schema/; change it there.
"""List form element data by element ID response."""

from sailpoint._core import model

__all__ = ["ListFormElementDataByElementIDResponse"]

ListFormElementDataByElementIDResponse = model("v2024", "ListFormElementDataByElementIDResponse")
