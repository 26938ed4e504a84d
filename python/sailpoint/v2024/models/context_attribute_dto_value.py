# Written by `make stubs` from schema/; change it there.
"""Context attribute dto value."""

from sailpoint._core import model

__all__ = ["ContextAttributeDtoValue"]

ContextAttributeDtoValue = model("v2024", "ContextAttributeDtoValue")
