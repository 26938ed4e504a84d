# Generated from schema/.
"""Manual work item details current owner."""

from sailpoint.v2024.models import ManualWorkItemDetailsCurrentOwner

__all__ = ["ManualWorkItemDetailsCurrentOwner"]
