# Generated from schema/.
"""Manual work item details original owner."""

from sailpoint.v2025.models import ManualWorkItemDetailsOriginalOwner

__all__ = ["ManualWorkItemDetailsOriginalOwner"]
