# Generated from schema/.
"""Manual work item details original owner."""

from sailpoint.v2024.models import ManualWorkItemDetailsOriginalOwner

__all__ = ["ManualWorkItemDetailsOriginalOwner"]
