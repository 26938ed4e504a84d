# Generated from schema/.
"""Workgroup delete item."""

from sailpoint.v2024.models import WorkgroupDeleteItem

__all__ = ["WorkgroupDeleteItem"]
