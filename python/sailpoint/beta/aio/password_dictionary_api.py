# Generated from schema/.
"""Password dictionary api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordDictionaryApi"]

PasswordDictionaryApi = api("beta", "PasswordDictionaryApi", asynchronous=True)
