"""Makes each call once, with the SDK of this interpreter, and prints the results as JSON by method."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from sailpoint.configuration import Configuration
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_preview_request import IdentityPreviewRequest
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.identity_profile_exported_object import IdentityProfileExportedObject
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

if TYPE_CHECKING:
    from collections.abc import Iterator


def calls(api: IdentityProfilesApi, given: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Name and result of each call, in sequence."""
    profile = IdentityProfile.from_json(json.dumps(given["profile"]))
    preview = IdentityPreviewRequest.from_json(json.dumps(given["preview"]))
    exported = [IdentityProfileExportedObject.from_json(json.dumps(entry)) for entry in given["exported"]]
    changes = [JsonPatchOperation.from_json(json.dumps(change)) for change in given["changes"]]
    created = api.create_identity_profile(identity_profile=profile)
    assert created.id is not None
    yield "create_identity_profile", created
    yield "get_identity_profile", api.get_identity_profile(identity_profile_id=created.id)
    yield "list_identity_profiles", api.list_identity_profiles(**given["query"])
    yield "export_identity_profiles", api.export_identity_profiles(**given["query"])
    yield (
        "get_default_identity_attribute_config",
        api.get_default_identity_attribute_config(identity_profile_id=created.id),
    )
    yield (
        "update_identity_profile",
        api.update_identity_profile(identity_profile_id=created.id, json_patch_operation=changes),
    )
    yield "sync_identity_profile", api.sync_identity_profile(identity_profile_id=created.id)
    yield "generate_identity_preview", api.generate_identity_preview(identity_preview_request=preview)
    yield "import_identity_profiles", api.import_identity_profiles(identity_profile_exported_object=exported)
    yield "delete_identity_profile", api.delete_identity_profile(identity_profile_id=created.id)
    yield "delete_identity_profiles", api.delete_identity_profiles(request_body=given["others"])


def plain(response: Any) -> Any:
    """A result as a JSON value."""
    if isinstance(response, list):
        return [plain(element) for element in response]
    return response if isinstance(response, dict) else response.model_dump(mode="json", by_alias=True)


configuration = Configuration()
configuration.experimental = True
configuration.suppress_experimental_warnings = True
with ApiClient(configuration) as api_client:
    responses = {name: plain(each) for name, each in calls(IdentityProfilesApi(api_client), json.load(sys.stdin))}
json.dump(responses, sys.stdout)
