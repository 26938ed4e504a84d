# Written by `make stubs` from schema/; change it there.
"""Work items form."""

from sailpoint._core import model

__all__ = ["WorkItemsForm"]

WorkItemsForm = model("v2024", "WorkItemsForm")
