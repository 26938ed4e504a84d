# Written by `make stubs` from schema/; change it there.
"""Work items count."""

from sailpoint._core import model

__all__ = ["WorkItemsCount"]

WorkItemsCount = model("v2024", "WorkItemsCount")
