# Written by `make stubs` from schema/; change it there.
"""Work item forward."""

from sailpoint._core import model

__all__ = ["WorkItemForward"]

WorkItemForward = model("v2024", "WorkItemForward")
