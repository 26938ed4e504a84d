"""The asynchronous client and every asynchronous API class of v2024 by its name, loaded when it is first asked for.

async with ApiClient() as api_client:
    profiles = await IdentityProfilesApi(api_client).list_identity_profiles()
"""

from sailpoint._lazy import lazy
from sailpoint.v2024._names import AIO

__getattr__, __dir__, __all__ = lazy(globals(), AIO)
