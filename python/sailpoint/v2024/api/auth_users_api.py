# Generated from schema/.
"""Auth users api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AuthUsersApi"]

AuthUsersApi = api("v2024", "AuthUsersApi")
