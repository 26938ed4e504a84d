# Generated from schema/.
"""Auth profile api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AuthProfileApi"]

AuthProfileApi = api("v2025", "AuthProfileApi", asynchronous=True)
