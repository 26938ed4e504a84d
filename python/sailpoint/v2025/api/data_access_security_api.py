# Generated from schema/.
"""Data access security api: the operations of this family."""

from sailpoint._core import api

__all__ = ["DataAccessSecurityApi"]

DataAccessSecurityApi = api("v2025", "DataAccessSecurityApi")
