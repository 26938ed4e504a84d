# Generated from schema/.
"""Reference to the deleted lifecycle state, or to the task that deletes it."""

from sailpoint.v2024.models import LifecyclestateDeleted

__all__ = ["LifecyclestateDeleted"]
