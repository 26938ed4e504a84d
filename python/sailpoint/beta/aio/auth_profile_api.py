# Generated from schema/.
"""Auth profile api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AuthProfileApi"]

AuthProfileApi = api("beta", "AuthProfileApi", asynchronous=True)
