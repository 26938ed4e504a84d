# Written by `make stubs` from schema/; change it there.
"""Search attribute config."""

from sailpoint._core import model

__all__ = ["SearchAttributeConfig"]

SearchAttributeConfig = model("v2024", "SearchAttributeConfig")
