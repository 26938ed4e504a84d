"""Distinguish the ways in which a call fails."""

import sys

from sailpoint.exceptions import ConfigurationException
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
from sailpoint.v2024.exceptions import ApiException, AuthenticationException, ConnectionException, NotFoundException

try:
    with ApiClient() as api_client:
        profile = IdentityProfilesApi(api_client).get_identity_profile(sys.argv[1])
        print(profile.name)
except NotFoundException:
    print("there is no such profile")
except (ConfigurationException, AuthenticationException) as error:
    sys.exit(f"the login failed: {error}")
except ApiException as error:
    sys.exit(f"the service rejected the request: {error.status} {error.text} (for support: {error.tracking_id})")
except ConnectionException as error:  # after the retries
    sys.exit(f"the service was not reached: {error}")
