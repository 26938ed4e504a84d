# Written by `make stubs` from schema/; change it there.
"""Custom password instruction."""

from sailpoint._core import model

__all__ = ["CustomPasswordInstruction"]

CustomPasswordInstruction = model("v2024", "CustomPasswordInstruction")
