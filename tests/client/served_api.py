"""An API object that calls a test server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.configuration import Configuration
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from wire import Server


def api_of(served: Server, **settings: Any) -> IdentityProfilesApi:
    """An API with its own client."""
    return IdentityProfilesApi(ApiClient(Configuration(**served.settings(**settings))))
