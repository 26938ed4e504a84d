# Generated from schema/.
"""Manual work item details1."""

from sailpoint.beta.models.manual_work_item_details1 import ManualWorkItemDetails1 as ManualWorkItemDetails

__all__ = ["ManualWorkItemDetails"]
