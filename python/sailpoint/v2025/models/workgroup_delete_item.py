# Generated from schema/.
"""Workgroup delete item."""

from sailpoint.v2025.models import WorkgroupDeleteItem

__all__ = ["WorkgroupDeleteItem"]
