"""Delete a profile that has no identities; the response names the task."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    results = IdentityProfilesApi(api_client).delete_identity_profile("ef38f94347e94562b5bb8424a56397d8")
    print("The response of IdentityProfilesApi->delete_identity_profile:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
