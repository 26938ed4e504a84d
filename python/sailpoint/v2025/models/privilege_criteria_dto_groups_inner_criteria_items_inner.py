# Generated from schema/.
"""Privilege criteria DTO groups inner criteria items inner."""

from sailpoint.v2025.models import PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner

__all__ = ["PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner"]
