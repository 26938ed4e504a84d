# Written by `make stubs` from src/schema; change it there.
"""The asynchronous client, API classes and paginator of v2024."""

from sailpoint.v2024.aio.api_client import ApiClient
from sailpoint.v2024.aio.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.aio.paginator import Paginator

__all__ = ["ApiClient", "IdentityProfilesApi", "Paginator"]
