# Written by `make stubs` from schema/; change it there.
"""Manual work item details."""

from sailpoint._core import model

__all__ = ["ManualWorkItemDetails"]

ManualWorkItemDetails = model("v2024", "ManualWorkItemDetails")
