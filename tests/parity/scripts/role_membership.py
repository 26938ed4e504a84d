"""Lists the members of roles, and adds identities to a role."""

import csv

from sailpoint.configuration import Configuration
from sailpoint.paginator import Paginator
from sailpoint.v2024 import ApiClient, JsonPatchOperation, RolesApi

ADDED = ["2c91808568c529c60168cca6f90c1313", "2c91808568c529c60168cca6f90c1314"]

with ApiClient(Configuration()) as api_client:
    api = RolesApi(api_client)
    roles = Paginator.paginate(api.list_roles, 100, limit=50, filters="requestable eq true")
    with open("members.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["role", "identity", "alias", "email"])
        for role in roles:
            members = api.get_role_assigned_identities(role.id, limit=10)
            rows.writerows([role.name, member.name, member.alias_name, member.email] for member in members)
            print(f"{role.name}: {len(members)} members, {'enabled' if role.enabled else 'disabled'}")

    identities = [{"type": "IDENTITY", "id": it, "name": None, "aliasName": None} for it in ADDED]
    membership = {"type": "IDENTITY_LIST", "criteria": None, "identities": identities}
    operation = JsonPatchOperation.from_dict({"op": "replace", "path": "/membership", "value": membership})
    changed = api.patch_role(roles[0].id, [operation])
    print(changed.id, changed.name)
