"""The methods of both APIs have the same documentation, send the same requests and return the same results."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

import pytest

import inputs
from recorder import recorder
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiException
from sailpoint.v2024 import IdentityProfilesApi, aio
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_preview_request import IdentityPreviewRequest
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.identity_profile_exported_object import IdentityProfileExportedObject
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from test_official_sdk import response

if TYPE_CHECKING:
    from recorder import Request

QUERY = {"limit": 2, "offset": 1, "count": True, "filters": 'name sw "O"', "sorters": "-name"}
CALLS: dict[str, dict[str, Any]] = {
    "create_identity_profile": {"identity_profile": IdentityProfile.from_dict(inputs.PROFILE)},
    "delete_identity_profile": {"identity_profile_id": "id12345"},
    "delete_identity_profiles": {"request_body": ["id12345"]},
    "export_identity_profiles": QUERY,
    "generate_identity_preview": {"identity_preview_request": IdentityPreviewRequest.from_dict(inputs.PREVIEW)},
    "get_default_identity_attribute_config": {"identity_profile_id": "id12345"},
    "get_identity_profile": {"identity_profile_id": "id12345"},
    "import_identity_profiles": {
        "identity_profile_exported_object": [IdentityProfileExportedObject.from_dict(inputs.EXPORTED)]
    },
    "list_identity_profiles": QUERY,
    "sync_identity_profile": {"identity_profile_id": "id12345"},
    "update_identity_profile": {
        "identity_profile_id": "id12345",
        "json_patch_operation": [JsonPatchOperation(op="replace", path="/description", value="changed")],
    },
}
VARIANTS = ["", "_with_http_info", "_without_preload_content"]


def settings(url: str) -> Configuration:
    configuration = Configuration(base_url=url, access_token="T", retries=0)
    configuration.experimental = True
    return configuration


def blocking(url: str, method: str) -> Any:
    with ApiClient(settings(url)) as api_client:
        try:
            return shown(getattr(IdentityProfilesApi(api_client), method)(**CALLS[plain(method)]))
        except ApiException as error:
            return shown(error)


def awaited(url: str, method: str) -> Any:
    async def call() -> Any:
        async with aio.ApiClient(settings(url)) as api_client:
            try:
                return shown(await getattr(aio.IdentityProfilesApi(api_client), method)(**CALLS[plain(method)]))
            except ApiException as error:
                return shown(error)

    return asyncio.run(call())


def plain(method: str) -> str:
    """A method's name without the suffix of its variant."""
    return method.removesuffix(VARIANTS[1]).removesuffix(VARIANTS[2])


def shown(result: Any) -> Any:
    """A result in a comparable form."""
    if isinstance(result, ApiException):
        # The two calls may fall into different seconds.
        text = str(result).replace((result.headers or {})["date"], "some time")
        return type(result), result.status, result.body, text
    if hasattr(result, "raw_data"):
        return type(result), result.status_code, result.data, result.raw_data
    if hasattr(result, "reason"):
        return type(result), result.status, result.reason, result.data
    return type(result), result


def sent(request: Request) -> Any:
    """The parts of a request that the service sees."""
    headers = {name.lower(): value for name, value in request.headers.items() if name.lower() != "host"}
    return request.method, request.path, request.query, headers, request.body


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("operation", CALLS)
def test_both_send_the_same_request_and_return_the_same_result(operation: str, variant: str) -> None:
    method = operation + variant
    with recorder(response) as served:
        results = blocking(served.url, method), awaited(served.url, method)

    assert results[0] == results[1]
    assert len(served.requests) == 2
    assert sent(served.requests[0]) == sent(served.requests[1])


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("status", [400, 403, 500])
def test_both_raise_the_same_exception(operation: str, status: int) -> None:
    def reject(*_: str) -> tuple[int, Any]:
        return status, {"detailCode": "x", "trackingId": "y", "messages": [inputs.MESSAGE], "causes": []}

    with recorder(reject) as served:
        results = blocking(served.url, operation), awaited(served.url, operation)

    assert results[0] == results[1]
    assert results[0][1] == status


def test_both_are_described_in_the_same_words_and_signatures() -> None:
    names = {name for name in dir(IdentityProfilesApi) if not name.startswith("_")}

    assert names >= {operation + variant for operation in CALLS for variant in VARIANTS}
    assert {name for name in dir(aio.IdentityProfilesApi) if not name.startswith("_")} == names
    for name in sorted(names):
        methods = getattr(IdentityProfilesApi, name), getattr(aio.IdentityProfilesApi, name)
        assert inspect.signature(methods[0]) == inspect.signature(methods[1])
        assert methods[0].__doc__ == methods[1].__doc__
        assert methods[0].__doc__
