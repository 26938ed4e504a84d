# Written by `make stubs` from schema/; change it there.
"""Base access profile."""

from sailpoint._core import model

__all__ = ["BaseAccessProfile"]

BaseAccessProfile = model("v2024", "BaseAccessProfile")
