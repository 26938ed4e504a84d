"""Show how the profiles of two tenants differ; DEV_BASE_URL, ..., PROD_CLIENT_SECRET have their logins."""

import os

from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfile, IdentityProfilesApi, JsonPatchOperation, Paginator


def profiles_of(tenant: str) -> dict[str, IdentityProfile]:
    """The profiles of a tenant, by name."""
    url, client_id, secret = (os.environ[f"{tenant}_{name}"] for name in ("BASE_URL", "CLIENT_ID", "CLIENT_SECRET"))
    configuration = Configuration(base_url=url, client_id=client_id, client_secret=secret)
    with ApiClient(configuration) as api_client:
        return Paginator.paginate(IdentityProfilesApi(api_client).list_identity_profiles).by_name()


old, new = profiles_of("PROD"), profiles_of("DEV")
for name in sorted(old.keys() | new.keys()):
    if name in old and name in new:
        for change in JsonPatchOperation.diff(old[name], new[name]).changes():
            print(f"{name}: {change}")
    else:
        print(f"{name}: only in {'DEV' if name in new else 'PROD'}")
