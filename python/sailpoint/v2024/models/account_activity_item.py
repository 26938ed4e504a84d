# Written by `make stubs` from schema/; change it there.
"""Account activity item."""

from sailpoint._core import model

__all__ = ["AccountActivityItem"]

AccountActivityItem = model("v2024", "AccountActivityItem")
