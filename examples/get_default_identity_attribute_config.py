"""Read the default mappings of a profile."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    results = IdentityProfilesApi(api_client).get_default_identity_attribute_config(
        identity_profile_id="2b838de9-db9b-abcf-e646-d4f274ad4238"
    )
    print("The response of IdentityProfilesApi->get_default_identity_attribute_config:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
