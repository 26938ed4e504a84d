# Generated from schema/.
"""Create privilege criteria request groups inner criteria items inner."""

from sailpoint.v2025.models import CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner

__all__ = ["CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner"]
