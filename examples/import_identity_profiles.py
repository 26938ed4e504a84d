"""Import a profile exported by another tenant; the status is 200 even if `errors` lists rejected profiles."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_profile_exported_object import IdentityProfileExportedObject
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    exported: list[IdentityProfileExportedObject] = IdentityProfileExportedObject.from_json("""[
        {
            "version": 1,
            "self": {"type": "IDENTITY_PROFILE", "id": "0f3c9a52d4b84c1a9e1b7d2c6a5f4e31", "name": "Interns"},
            "object": {
                "name": "Interns",
                "priority": 90,
                "authoritativeSource": {
                    "type": "SOURCE",
                    "id": "2c9180835d191a86015d28455b4b232a",
                    "name": "HR Active Directory"
                },
                "identityAttributeConfig": {"enabled": true, "attributeTransforms": []}
            }
        }
    ]""")

    results = IdentityProfilesApi(api_client).import_identity_profiles(identity_profile_exported_object=exported)
    print("The response of IdentityProfilesApi->import_identity_profiles:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
