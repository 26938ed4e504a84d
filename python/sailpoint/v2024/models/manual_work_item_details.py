# Generated from schema/.
"""Manual work item details."""

from sailpoint.v2024.models import ManualWorkItemDetails

__all__ = ["ManualWorkItemDetails"]
