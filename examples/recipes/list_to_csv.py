"""Write all profiles to profiles.csv."""

import csv

from sailpoint.v2024 import ApiClient, IdentityProfilesApi, Paginator

with ApiClient() as api_client, open("profiles.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow(["name", "priority", "source", "identities"])
    for profile in Paginator.stream(IdentityProfilesApi(api_client).list_identity_profiles, sorters="name"):
        writer.writerow([profile.name, profile.priority, profile.authoritative_source.name, profile.identity_count])
