# Written by `make stubs` from schema/; change it there.
"""Manual work item details current owner."""

from sailpoint._core import model

__all__ = ["ManualWorkItemDetailsCurrentOwner"]

ManualWorkItemDetailsCurrentOwner = model("v2024", "ManualWorkItemDetailsCurrentOwner")
