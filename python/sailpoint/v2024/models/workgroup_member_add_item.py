# Generated from schema/.
"""Workgroup member add item."""

from sailpoint.v2024.models import WorkgroupMemberAddItem

__all__ = ["WorkgroupMemberAddItem"]
