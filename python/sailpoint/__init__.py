"""SailPoint Identity Security Cloud from Python, on a Rust core.

Start with the API of a version, and its client:

    from sailpoint.configuration import Configuration
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
    from sailpoint.v2024.api_client import ApiClient

    with ApiClient(Configuration()) as api_client:
        for profile in IdentityProfilesApi(api_client).list_identity_profiles():
            print(profile.name)

`Configuration()` reads SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET. `sailpoint.sandbox.Sandbox` is a tenant on
this machine, for trying and testing. What calls raise is in `sailpoint.exceptions`.
"""

from sailpoint._core import __version__

__all__ = ["__version__"]
