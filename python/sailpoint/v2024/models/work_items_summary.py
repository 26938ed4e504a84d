# Written by `make stubs` from schema/; change it there.
"""Work items summary."""

from sailpoint._core import model

__all__ = ["WorkItemsSummary"]

WorkItemsSummary = model("v2024", "WorkItemsSummary")
