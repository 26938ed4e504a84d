"""The asynchronous client, API classes and paginator of v2024, loaded on first access.

async with ApiClient() as api_client:
    profiles = await IdentityProfilesApi(api_client).list_identity_profiles()
"""

from sailpoint._lazy import of_version

_OTHERS = {"ApiClient": "sailpoint.v2024.aio.api_client", "Paginator": "sailpoint.v2024.aio.paginator"}
__getattr__, __dir__ = of_version(globals(), "v2024", ("aio",), _OTHERS)
