# Generated from schema/.
"""Workgroup member delete item."""

from sailpoint.beta.models import WorkgroupMemberDeleteItem

__all__ = ["WorkgroupMemberDeleteItem"]
