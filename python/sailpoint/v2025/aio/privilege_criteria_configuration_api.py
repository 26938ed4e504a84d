# Generated from schema/.
"""Privilege criteria configuration api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PrivilegeCriteriaConfigurationApi"]

PrivilegeCriteriaConfigurationApi = api("v2025", "PrivilegeCriteriaConfigurationApi", asynchronous=True)
