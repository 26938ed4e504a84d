# Written by `make stubs` from schema/; change it there.
"""Base account."""

from sailpoint._core import model

__all__ = ["BaseAccount"]

BaseAccount = model("v2024", "BaseAccount")
