# Generated from schema/.
"""Password policies api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordPoliciesApi"]

PasswordPoliciesApi = api("beta", "PasswordPoliciesApi", asynchronous=True)
