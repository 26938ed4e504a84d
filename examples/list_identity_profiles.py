"""List profiles, the highest-ranked first."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    results = IdentityProfilesApi(api_client).list_identity_profiles(limit=50, sorters="priority,name")
    print("The response of IdentityProfilesApi->list_identity_profiles:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
