# Written by `make stubs` from schema/; change it there.
"""Access profiles api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccessProfilesApi"]

AccessProfilesApi = api("v2024", "AccessProfilesApi")
