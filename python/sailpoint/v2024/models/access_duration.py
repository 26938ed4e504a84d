# Written by `make stubs` from schema/; change it there.
"""Access duration."""

from sailpoint._core import model

__all__ = ["AccessDuration"]

AccessDuration = model("v2024", "AccessDuration")
