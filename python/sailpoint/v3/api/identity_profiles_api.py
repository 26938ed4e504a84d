# Written by `make stubs` from schema/; change it there.
"""Create, read, change, delete, promote and preview identity profiles."""

from sailpoint._core import api

__all__ = ["IdentityProfilesApi"]

IdentityProfilesApi = api("v3", "IdentityProfilesApi")
