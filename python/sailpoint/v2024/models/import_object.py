# Written by `make stubs` from schema/; change it there.
"""Reference to an object that an import created or updated."""

from sailpoint._core import model

__all__ = ["ImportObject"]

ImportObject = model("v2024", "ImportObject")
