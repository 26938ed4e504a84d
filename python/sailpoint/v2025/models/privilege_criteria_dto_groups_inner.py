# Generated from schema/.
"""Privilege criteria DTO groups inner."""

from sailpoint.v2025.models import PrivilegeCriteriaDTOGroupsInner

__all__ = ["PrivilegeCriteriaDTOGroupsInner"]
