# Written by `make stubs` from schema/; change it there.
"""Import form definitions request inner."""

from sailpoint._core import model

__all__ = ["ImportFormDefinitionsRequestInner"]

ImportFormDefinitionsRequestInner = model("v2024", "ImportFormDefinitionsRequestInner")
