"""Delete several profiles with one request; an unknown id is not an error."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.request_body import RequestBody
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    ids = RequestBody(["ef38f94347e94562b5bb8424a56397d8"])

    results = IdentityProfilesApi(api_client).delete_identity_profiles(request_body=ids)
    print("The response of IdentityProfilesApi->delete_identity_profiles:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
