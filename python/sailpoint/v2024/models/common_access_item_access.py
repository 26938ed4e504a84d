# Written by `make stubs` from schema/; change it there.
"""Common access item access."""

from sailpoint._core import model

__all__ = ["CommonAccessItemAccess"]

CommonAccessItemAccess = model("v2024", "CommonAccessItemAccess")
