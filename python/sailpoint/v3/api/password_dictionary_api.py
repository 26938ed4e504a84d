# Written by `make stubs` from schema/; change it there.
"""Password dictionary api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordDictionaryApi"]

PasswordDictionaryApi = api("v3", "PasswordDictionaryApi")
