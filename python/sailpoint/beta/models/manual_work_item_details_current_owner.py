# Generated from schema/.
"""Manual work item details current owner."""

from sailpoint.beta.models import ManualWorkItemDetailsCurrentOwner

__all__ = ["ManualWorkItemDetailsCurrentOwner"]
