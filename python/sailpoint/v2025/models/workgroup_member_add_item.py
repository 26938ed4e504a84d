# Generated from schema/.
"""Workgroup member add item."""

from sailpoint.v2025.models import WorkgroupMemberAddItem

__all__ = ["WorkgroupMemberAddItem"]
