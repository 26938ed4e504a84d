# Written by `make stubs` from schema/; change it there.
"""Manual work item details original owner."""

from sailpoint._core import model

__all__ = ["ManualWorkItemDetailsOriginalOwner"]

ManualWorkItemDetailsOriginalOwner = model("v2024", "ManualWorkItemDetailsOriginalOwner")
