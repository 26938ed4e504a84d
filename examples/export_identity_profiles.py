"""Export one profile in a form that can be stored in Git and imported into another tenant."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    filters = 'id eq "2b838de9-db9b-abcf-e646-d4f274ad4238"'

    results = IdentityProfilesApi(api_client).export_identity_profiles(filters=filters)
    print("The response of IdentityProfilesApi->export_identity_profiles:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
