# Generated from schema/.
"""Create, read, change, delete, promote and preview identity profiles."""

from sailpoint._core import api

__all__ = ["IdentityProfilesApi"]

IdentityProfilesApi = api("v3", "IdentityProfilesApi", asynchronous=True)
