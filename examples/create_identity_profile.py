"""Create a profile for the accounts of the HR system, with the lowest rank."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.identity_profile_all_of_authoritative_source import IdentityProfileAllOfAuthoritativeSource
from sailpoint.configuration import Configuration

configuration = Configuration()

with ApiClient(configuration) as api_client:
    source = IdentityProfileAllOfAuthoritativeSource(
        type="SOURCE", id="2c9180835d191a86015d28455b4b232a", name="HR Active Directory"
    )
    profile = IdentityProfile(
        name="Agency staff", description="Staff employed through an agency", authoritative_source=source
    )

    results = IdentityProfilesApi(api_client).create_identity_profile(identity_profile=profile)
    print("The response of IdentityProfilesApi->create_identity_profile:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
