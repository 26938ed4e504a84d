# Generated from schema/.
"""Workgroup member add item."""

from sailpoint.beta.models import WorkgroupMemberAddItem

__all__ = ["WorkgroupMemberAddItem"]
