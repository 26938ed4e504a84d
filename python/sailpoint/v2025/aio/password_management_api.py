# Generated from schema/.
"""Password management api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordManagementApi"]

PasswordManagementApi = api("v2025", "PasswordManagementApi", asynchronous=True)
