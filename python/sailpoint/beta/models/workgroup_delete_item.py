# Generated from schema/.
"""Workgroup delete item."""

from sailpoint.beta.models import WorkgroupDeleteItem

__all__ = ["WorkgroupDeleteItem"]
