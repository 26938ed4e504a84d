"""Map the e-mail address to another account attribute, in five profiles."""

from sailpoint.filters import F
from sailpoint.v2024 import ApiClient, IdentityProfilesApi, Paginator

NAMES = ["Contractors", "Employees", "Engineering", "Executives", "Partners"]

with ApiClient() as api_client:
    api = IdentityProfilesApi(api_client)
    for profile in Paginator.stream(api.list_identity_profiles, filters=F.name.in_(NAMES), sorters="name"):
        with profile.track():
            source = {"sourceName": profile.authoritative_source.name, "attributeName": "mail"}
            profile.set_mapping("email", {"type": "accountAttribute", "attributes": source})
        if changes := profile.json_patch():
            print(f"{profile.name}:\n{changes}")
            api.update_identity_profile(profile.id, changes)
