# Generated from schema/.
"""Workgroup member delete item."""

from sailpoint.v2025.models import WorkgroupMemberDeleteItem

__all__ = ["WorkgroupMemberDeleteItem"]
