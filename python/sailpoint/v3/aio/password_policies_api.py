# Generated from schema/.
"""Password policies api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordPoliciesApi"]

PasswordPoliciesApi = api("v3", "PasswordPoliciesApi", asynchronous=True)
