# Generated from schema/.
"""Password dictionary api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordDictionaryApi"]

PasswordDictionaryApi = api("v2024", "PasswordDictionaryApi")
