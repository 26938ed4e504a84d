# Written by `make stubs` from schema/; change it there.
"""Base access."""

from sailpoint._core import model

__all__ = ["BaseAccess"]

BaseAccess = model("v2024", "BaseAccess")
