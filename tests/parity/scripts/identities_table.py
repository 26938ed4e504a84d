"""A table of identities as a report prints it, with the newest version."""

from sailpoint.configuration import Configuration
from sailpoint.paginator import Paginator
from sailpoint.v2025.api.identities_api import IdentitiesApi
from sailpoint.v2025.api_client import ApiClient
from sailpoint.v2025.models.identity import Identity

api = IdentitiesApi(ApiClient(Configuration()))
identities: list[Identity] = Paginator.paginate(api.list_identities, 10000)
rows = [identity.to_dict() for identity in identities]
columns = ["name", "alias", "emailAddress", "identityStatus", "lastRefresh", "isManager"]
print(" | ".join(columns))
for row in rows:
    print(" | ".join(str(row.get(name)) for name in columns))

with open("identities.txt", "w", encoding="utf-8") as file:
    for identity in identities:
        file.write(f"{identity.name}\t{identity.email_address}\t{identity.lifecycle_state.state_name}\n")
