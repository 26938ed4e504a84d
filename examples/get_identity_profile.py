"""Read one profile, and print a message if it does not exist."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.exceptions import NotFoundException
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    try:
        results = IdentityProfilesApi(api_client).get_identity_profile("2b838de9-db9b-abcf-e646-d4f274ad4238")
    except NotFoundException as error:
        raise SystemExit(f"The profile does not exist ({error.tracking_id})") from None
    print("The response of IdentityProfilesApi->get_identity_profile:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
