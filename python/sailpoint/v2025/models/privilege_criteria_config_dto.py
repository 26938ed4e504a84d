# Generated from schema/.
"""Privilege criteria config DTO."""

from sailpoint.v2025.models import PrivilegeCriteriaConfigDTO

__all__ = ["PrivilegeCriteriaConfigDTO"]
