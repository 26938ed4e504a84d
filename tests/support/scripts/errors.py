"""Makes each call in each scenario, with the SDK of this interpreter, and prints the exceptions as JSON."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.exceptions import ApiException
from sailpoint.v2024.models.identity_preview_request import IdentityPreviewRequest
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

if TYPE_CHECKING:
    from collections.abc import Callable


def calls(api: IdentityProfilesApi, given: dict[str, Any]) -> dict[str, Callable[[], object]]:
    """Each operation with the arguments of a scenario."""
    profile = IdentityProfile.from_json(json.dumps(given["profile"]))
    preview = IdentityPreviewRequest.from_json(json.dumps(given["preview"]))
    change = JsonPatchOperation.from_json(json.dumps(given["change"]))
    one = given["id"]
    return {
        "create_identity_profile": lambda: api.create_identity_profile(identity_profile=profile),
        "get_identity_profile": lambda: api.get_identity_profile(identity_profile_id=one),
        "list_identity_profiles": lambda: api.list_identity_profiles(filters=given["filters"]),
        "export_identity_profiles": lambda: api.export_identity_profiles(filters=given["filters"]),
        "get_default_identity_attribute_config": lambda: api.get_default_identity_attribute_config(
            identity_profile_id=one
        ),
        "update_identity_profile": lambda: api.update_identity_profile(
            identity_profile_id=one, json_patch_operation=[change]
        ),
        "sync_identity_profile": lambda: api.sync_identity_profile(identity_profile_id=one),
        "generate_identity_preview": lambda: api.generate_identity_preview(identity_preview_request=preview),
        "import_identity_profiles": lambda: api.import_identity_profiles(identity_profile_exported_object=[]),
        "delete_identity_profile": lambda: api.delete_identity_profile(identity_profile_id=one),
        "delete_identity_profiles": lambda: api.delete_identity_profiles(request_body=[]),
    }


def raised(call: Callable[[], object]) -> dict[str, Any] | None:
    """Status and decoded body of a call's exception; None if it raised nothing."""
    try:
        call()
    except ApiException as error:
        body: Any = error.body
        return {"status": error.status, "body": json.loads(body), "headers": dict(error.headers or {})}
    return None


def responses(scenario: dict[str, Any]) -> dict[str, Any]:
    params = ConfigurationParams()
    params.base_url = scenario["url"]
    params.client_id = scenario["client_id"]
    params.client_secret = scenario["client_secret"]
    configuration = Configuration(params)
    configuration.experimental = True
    configuration.suppress_experimental_warnings = True
    if hasattr(configuration, "max_retries"):
        configuration.max_retries = 0
    with ApiClient(configuration) as api_client:
        return {name: raised(call) for name, call in calls(IdentityProfilesApi(api_client), scenario["given"]).items()}


json.dump([responses(scenario) for scenario in json.load(sys.stdin)], sys.stdout)
