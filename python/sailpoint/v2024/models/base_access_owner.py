# Written by `make stubs` from schema/; change it there.
"""Base access owner."""

from sailpoint._core import model

__all__ = ["BaseAccessOwner"]

BaseAccessOwner = model("v2024", "BaseAccessOwner")
