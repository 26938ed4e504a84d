"""The asynchronous client, API classes and paginator of v2024, loaded on first access.

async with ApiClient() as api_client:
    profiles = await IdentityProfilesApi(api_client).list_identity_profiles()
"""

from sailpoint._lazy import lazy
from sailpoint.v2024._names import AIO

__getattr__, __dir__, __all__ = lazy(globals(), AIO)
