"""Show what a changed mapping would change for twenty identities, whose ids are in identities.txt."""

from pathlib import Path

from sailpoint.configuration import Configuration
from sailpoint.filters import F
from sailpoint.v2024 import ApiClient, IdentityPreviewRequest, IdentityProfilesApi

ids = Path("identities.txt").read_text(encoding="utf-8").split()[:20]
with ApiClient(Configuration(experimental=True)) as api_client:
    api = IdentityProfilesApi(api_client)
    profile = api.list_identity_profiles(filters=F.name == "Employees")[0]
    profile.set_mapping("department", {"type": "static", "attributes": {"value": "Operations"}})
    for identity_id in ids:
        config = profile.identity_attribute_config
        request = IdentityPreviewRequest(identity_id=identity_id, identity_attribute_config=config)
        for change in api.generate_identity_preview(request).changes():
            print(identity_id, change)
