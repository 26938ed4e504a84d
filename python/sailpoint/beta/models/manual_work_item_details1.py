# Generated from schema/.
"""Manual work item details1."""

from sailpoint.beta.models import ManualWorkItemDetails1

__all__ = ["ManualWorkItemDetails1"]
