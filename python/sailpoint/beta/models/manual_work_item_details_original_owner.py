# Generated from schema/.
"""Manual work item details original owner."""

from sailpoint.beta.models import ManualWorkItemDetailsOriginalOwner

__all__ = ["ManualWorkItemDetailsOriginalOwner"]
