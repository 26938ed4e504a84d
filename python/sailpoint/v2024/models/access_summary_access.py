# Written by `make stubs` from schema/; change it there.
"""Access summary access."""

from sailpoint._core import model

__all__ = ["AccessSummaryAccess"]

AccessSummaryAccess = model("v2024", "AccessSummaryAccess")
