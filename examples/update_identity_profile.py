"""Change the description of a profile, and lower its rank."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    changes = [
        JsonPatchOperation(op="replace", path="/description", value="All staff with a contract of employment"),
        JsonPatchOperation(op="replace", path="/priority", value=30),
    ]

    results = IdentityProfilesApi(api_client).update_identity_profile(
        identity_profile_id="2b838de9-db9b-abcf-e646-d4f274ad4238", json_patch_operation=changes
    )
    print("The response of IdentityProfilesApi->update_identity_profile:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
