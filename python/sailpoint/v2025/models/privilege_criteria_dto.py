# Generated from schema/.
"""Privilege criteria DTO."""

from sailpoint.v2025.models import PrivilegeCriteriaDTO

__all__ = ["PrivilegeCriteriaDTO"]
