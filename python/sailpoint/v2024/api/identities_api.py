# Written by `make stubs` from schema/; change it there.
"""Identities api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IdentitiesApi"]

IdentitiesApi = api("v2024", "IdentitiesApi")
