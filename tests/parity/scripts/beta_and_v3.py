"""Entitlements and governance groups of beta beside sources and access profiles of v3, with one configuration."""

from collections import Counter

from sailpoint.beta.api.entitlements_api import EntitlementsApi
from sailpoint.beta.api.governance_groups_api import GovernanceGroupsApi
from sailpoint.beta.api_client import ApiClient as BetaClient
from sailpoint.beta.models.workgroup_dto import WorkgroupDto
from sailpoint.configuration import Configuration
from sailpoint.v3.api.access_profiles_api import AccessProfilesApi
from sailpoint.v3.api.sources_api import SourcesApi
from sailpoint.v3.api_client import ApiClient
from sailpoint.v3.models import AccessProfile, AccessProfileSourceRef, EntitlementRef, OwnerReference

configuration = Configuration()

with ApiClient(configuration) as v3_client, BetaClient(configuration) as beta_client:
    sources = {source.id: source for source in SourcesApi(v3_client).list_sources(limit=5)}
    entitlements = EntitlementsApi(beta_client).list_entitlements(
        limit=10, filters="privileged eq true", sorters="name"
    )
    for name, count in sorted(Counter(it.source.name for it in entitlements).items()):
        print(f"{name}: {count} privileged entitlements")

    groups = GovernanceGroupsApi(beta_client)
    group = groups.create_workgroup(
        WorkgroupDto.from_dict({"name": "Owners of data", "description": "made by a script", "owner": {"id": "1"}})
    )
    print(group.id, group.name, group.member_count)
    for each in groups.list_workgroups(count=True, sorters="name"):
        print(each.name, each.owner.display_name if each.owner else None)

    source = sources[min(sources)]
    profile = AccessProfile(
        name="Privileged access",
        owner=OwnerReference(type="IDENTITY", id=source.owner.id),
        source=AccessProfileSourceRef(id=source.id, type="SOURCE", name=source.name),
        entitlements=[EntitlementRef(type="ENTITLEMENT", id=it.id, name=it.name) for it in entitlements[:2]],
        requestable=False,
    )
    created = AccessProfilesApi(v3_client).create_access_profile(profile)
    print(created.name, created.enabled, len(created.entitlements))
