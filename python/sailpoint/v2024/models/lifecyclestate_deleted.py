# Written by `make stubs` from schema/; change it there.
"""Reference to the deleted lifecycle state, or to the task that deletes it."""

from sailpoint._core import model

__all__ = ["LifecyclestateDeleted"]

LifecyclestateDeleted = model("v2024", "LifecyclestateDeleted")
