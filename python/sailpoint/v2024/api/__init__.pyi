# Written by `make stubs` from src/schema; change it there.
"""The API classes of v2024."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

__all__ = ["IdentityProfilesApi"]
