# Written by `make stubs` from schema/; change it there.
"""Import form definitions202 response."""

from sailpoint._core import model

__all__ = ["ImportFormDefinitions202Response"]

ImportFormDefinitions202Response = model("v2024", "ImportFormDefinitions202Response")
