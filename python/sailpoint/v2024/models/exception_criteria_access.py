# Written by `make stubs` from schema/; change it there.
"""Exception criteria access."""

from sailpoint._core import model

__all__ = ["ExceptionCriteriaAccess"]

ExceptionCriteriaAccess = model("v2024", "ExceptionCriteriaAccess")
