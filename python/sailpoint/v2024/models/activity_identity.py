# Written by `make stubs` from schema/; change it there.
"""Activity identity."""

from sailpoint._core import model

__all__ = ["ActivityIdentity"]

ActivityIdentity = model("v2024", "ActivityIdentity")
