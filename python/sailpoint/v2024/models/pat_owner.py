# Written by `make stubs` from schema/; change it there.
"""Pat owner."""

from sailpoint._core import model

__all__ = ["PatOwner"]

PatOwner = model("v2024", "PatOwner")
