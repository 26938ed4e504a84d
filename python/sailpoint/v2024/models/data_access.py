# Written by `make stubs` from schema/; change it there.
"""Data access."""

from sailpoint._core import model

__all__ = ["DataAccess"]

DataAccess = model("v2024", "DataAccess")
