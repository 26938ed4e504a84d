# Written by `make stubs` from src/schema; change it there.
"""Every API class of v2024 by its name."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

__all__ = ["IdentityProfilesApi"]
