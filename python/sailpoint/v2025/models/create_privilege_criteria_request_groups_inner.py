# Generated from schema/.
"""Create privilege criteria request groups inner."""

from sailpoint.v2025.models import CreatePrivilegeCriteriaRequestGroupsInner

__all__ = ["CreatePrivilegeCriteriaRequestGroupsInner"]
