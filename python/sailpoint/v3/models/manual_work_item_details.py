# Generated from schema/.
"""Manual work item details."""

from sailpoint.v3.models import ManualWorkItemDetails

__all__ = ["ManualWorkItemDetails"]
