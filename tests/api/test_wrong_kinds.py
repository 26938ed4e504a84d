"""An id or a client of the wrong kind is reported as such."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiTypeError, NotFoundException
from sailpoint.v2024 import ApiClient, IdentityProfilesApi, aio
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint.sandbox import Sandbox

CALLS: list[Callable[[IdentityProfilesApi, str], object]] = [
    lambda api, id_: api.get_identity_profile(id_),
    lambda api, id_: api.update_identity_profile(id_, [{"op": "replace", "path": "/priority", "value": 1}]),
    lambda api, id_: api.sync_identity_profile(id_),
    lambda api, id_: api.get_default_identity_attribute_config(id_),
]


@pytest.mark.parametrize("call", CALLS)
def test_a_404_says_that_the_id_may_be_of_another_kind(
    shared_profiles: IdentityProfilesApi, shared_sandbox: Sandbox, call: Callable[[IdentityProfilesApi, str], object]
) -> None:
    source = shared_sandbox.profiles[0]["authoritativeSource"]["id"]
    for given, message in (
        (
            source,
            f"{source} may be the id of an object that is not an identity profile, or of an object in another tenant",
        ),
        ("Head Office", "'Head Office' does not look like the id of an identity profile: a name is not an id"),
    ):
        with pytest.raises(NotFoundException) as raised:
            call(shared_profiles, given)
        assert message in str(raised.value)
        assert raised.value.identifiers == {"identity-profile-id": given}


def test_a_404_without_an_explanation_says_it_too() -> None:
    with (
        behind_login(lambda _: Reply(404, b"{}")) as served,
        ApiClient(Configuration(**served.settings(base_url=f"{served.url}/gateway"))) as api_client,
        pytest.raises(NotFoundException) as raised,
    ):
        IdentityProfilesApi(api_client).get_identity_profile("1")

    url = f"GET {served.url}/gateway/v2024/identity-profiles/1"
    message = "('1' does not look like the id of an identity profile: a name is not an id)"
    assert str(raised.value) == f"{url} responded with 404 Chosen {message}"


def test_a_404_of_a_list_has_no_id() -> None:
    with (
        behind_login(lambda _: Reply(404, b"{}")) as served,
        ApiClient(Configuration(**served.settings())) as api_client,
        pytest.raises(NotFoundException) as raised,
    ):
        IdentityProfilesApi(api_client).list_identity_profiles()

    assert raised.value.identifiers == {}
    assert str(raised.value).endswith("responded with 404 Chosen")


@pytest.mark.parametrize(
    ("parameter", "kind"),
    [
        ("identity-profile-id", "the id of an identity profile"),
        ("sourceId", "the id of a source"),
        ("id", "an id"),
        ("name", None),
    ],
)
def test_the_kind_of_an_id_follows_from_its_parameter(parameter: str, kind: str | None) -> None:
    error = NotFoundException(404, "Not Found")
    error.identifiers = {parameter: "HR"}

    message = f" ('HR' does not look like {kind}: a name is not an id)" if kind else ""
    assert str(error) == f"The service responded with 404 Not Found{message}"


NOWHERE = Configuration(base_url="http://localhost")
WRONG: Any = [
    (
        lambda: aio.IdentityProfilesApi(ApiClient(NOWHERE)),  # type: ignore[arg-type]
        "a blocking ApiClient was given to sailpoint.v2024.aio: use sailpoint.v2024.aio.ApiClient",
    ),
    (
        lambda: IdentityProfilesApi(aio.ApiClient(NOWHERE)),
        "an asynchronous ApiClient was given to sailpoint.v2024: use sailpoint.v2024.ApiClient",
    ),
    (
        lambda: IdentityProfilesApi(NOWHERE),  # type: ignore[arg-type]
        "api_client must be a sailpoint.v2024.ApiClient (got Configuration): pass ApiClient(configuration)",
    ),
    (
        lambda: aio.IdentityProfilesApi(NOWHERE),  # type: ignore[arg-type]
        "api_client must be a sailpoint.v2024.aio.ApiClient (got Configuration): pass ApiClient(configuration)",
    ),
    (
        lambda: ApiClient("https://acme.api.identitynow.com"),  # type: ignore[arg-type]
        "configuration must be a sailpoint.configuration.Configuration (got str)",
    ),
    (
        lambda: aio.ApiClient(ApiClient(NOWHERE)),  # type: ignore[arg-type]
        "configuration must be a sailpoint.configuration.Configuration (got ApiClient)",
    ),
]


@pytest.mark.parametrize(("make", "message"), WRONG)
def test_the_clients_name_the_expected_kind(make: Callable[[], object], message: str) -> None:
    with pytest.raises(ApiTypeError) as raised:
        make()

    assert str(raised.value).startswith(message)
