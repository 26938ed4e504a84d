# Generated from schema/.
"""Password sync groups api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordSyncGroupsApi"]

PasswordSyncGroupsApi = api("v3", "PasswordSyncGroupsApi")
