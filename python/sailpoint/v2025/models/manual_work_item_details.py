# Generated from schema/.
"""Manual work item details."""

from sailpoint.v2025.models import ManualWorkItemDetails

__all__ = ["ManualWorkItemDetails"]
