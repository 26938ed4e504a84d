# Generated from schema/.
"""Privilege criteria api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PrivilegeCriteriaApi"]

PrivilegeCriteriaApi = api("v2025", "PrivilegeCriteriaApi", asynchronous=True)
