"""Process the identities of a profile after its mappings were changed."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    # Processing loads the whole tenant: call it only while the profile's identity_refresh_required is true.
    results = IdentityProfilesApi(api_client).sync_identity_profile("2b838de9-db9b-abcf-e646-d4f274ad4238")
    print("The response of IdentityProfilesApi->sync_identity_profile:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
