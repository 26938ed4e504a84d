"""A script uses several versions: each has its own classes, and they share configuration, client and exceptions."""

from __future__ import annotations

import importlib
import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import facts
import sailpoint
from programs import printed
from sailpoint import beta, v3, v2024, v2025
from sailpoint.api_client import ApiClient as SharedClient
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ValidationError
from wire import Reply, Server, behind_login

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = ["api_client", "api_response", "configuration", "exceptions", "rest", "models", "api", "aio"]
PROFILE = {"name": "P", "authoritativeSource": {"id": "1"}}
SAME = {"name": "R", "owner": {"type": "IDENTITY", "id": "1"}}


@pytest.fixture
def served() -> Iterator[Any]:
    with behind_login(lambda _: Reply(200, b"[]", {"Content-Type": "application/json"})) as server:
        yield server


@pytest.mark.parametrize("version", facts.VERSIONS, ids=str)
@pytest.mark.parametrize("module", MODULES)
def test_a_version_has_the_modules_of_the_official_sdk(version: facts.Version, module: str) -> None:
    found = importlib.import_module(f"sailpoint.{version.name}.{module}")

    assert set(found.__all__) <= set(dir(found))


def test_a_model_is_a_class_of_its_version_even_if_others_declare_the_same() -> None:
    old: Any = v2024.AccessProfileRef
    new: Any = v2025.AccessProfileRef

    assert old is not new
    assert list(old.model_fields) == list(new.model_fields)
    assert (old.__module__, new.__module__) == (
        "sailpoint.v2024.models.access_profile_ref",
        "sailpoint.v2025.models.access_profile_ref",
    )
    assert not isinstance(old(id="1"), new)
    assert old(id="1") != new(id="1")
    assert old(id="1").to_dict() == new(id="1").to_dict()


def test_a_pickle_is_read_as_the_version_that_wrote_it() -> None:
    for version in (beta, v3, v2024, v2025):
        again = pickle.loads(pickle.dumps(version.IdentityProfile.from_dict(PROFILE)))
        assert type(again) is version.IdentityProfile


def test_a_model_of_another_version_is_rejected_with_its_module() -> None:
    with pytest.raises(ValidationError):
        v3.RolesApi(v3.ApiClient(Configuration(base_url="http://127.0.0.1:1", access_token="T"))).create_role(
            v2024.Role.from_dict(SAME)  # type: ignore[arg-type]
        )


def test_the_parts_that_do_not_depend_on_a_version_are_shared() -> None:
    for name in ("Configuration", "ApiResponse", "Paginator", "ApiException", "NotFoundException"):
        assert len({getattr(version.sdk, name) for version in facts.VERSIONS}) == 1, name


def test_the_default_client_of_each_version_is_of_its_class_and_all_have_one_configuration() -> None:
    SharedClient.set_default(None)
    versions = (beta, v3, v2024, v2025)
    defaults: list[Any] = [version.ApiClient.get_default() for version in versions]

    assert [type(client) for client in defaults] == [version.ApiClient for version in versions]
    assert len({id(client.configuration) for client in defaults}) == 1
    assert beta.SourcesApi().api_client is defaults[0]
    assert v3.RolesApi().api_client is defaults[1]


def test_a_default_client_that_is_set_serves_every_version() -> None:
    chosen: Any = v3.ApiClient(Configuration(base_url="http://127.0.0.1:1", access_token="T"))
    v3.ApiClient.set_default(chosen)
    try:
        assert beta.SourcesApi().api_client is chosen
        assert v2025.ApiClient.get_default() is chosen
    finally:
        v3.ApiClient.set_default(None)


def test_a_client_of_a_version_serializes_and_reads_for_that_version() -> None:
    for version in (beta, v3, v2024, v2025):
        client = version.ApiClient(Configuration(base_url="http://127.0.0.1:1", access_token="T"))
        assert type(client).__module__ == f"{version.__name__}.api_client"
        assert issubclass(type(client), SharedClient)
        assert client.param_serialize("GET", "/roles")[1] == f"http://127.0.0.1:1/{version.__name__[10:]}/roles"
        read = client.deserialize('{"id": "1"}', "AccessProfileRef", "application/json")
        assert type(read) is version.AccessProfileRef


def test_one_client_and_one_token_serve_every_version(served: Server | Any) -> None:
    client = v3.ApiClient(Configuration(**served.settings(rate_limit=None)))
    with client:
        v3.RolesApi(client).list_roles()
        beta.SourcesApi(client).list_sources()
        v2024.AccountsApi(client).list_accounts()
        v2025.TransformsApi(client).list_transforms()
    targets = [seen.target.partition("?")[0] for seen in served.calls]

    assert targets == ["/v3/roles", "/beta/sources", "/v2024/accounts", "/v2025/transforms"]
    assert len({seen.headers["authorization"] for seen in served.calls}) == 1


def test_clients_of_one_configuration_share_its_token_until_the_login_changes(served: Server | Any) -> None:
    configuration = Configuration(**served.settings(rate_limit=None))
    for version in (v3, beta, v2024, v2025):
        with version.ApiClient(configuration) as client:
            version.SourcesApi(client).list_sources()
    configuration.experimental = True
    beta.SourcesApi(beta.ApiClient(configuration)).list_sources()
    assert len(served.seen) - len(served.calls) == 1

    configuration.client_secret = "another"
    v3.RolesApi(v3.ApiClient(configuration)).list_roles()
    assert len(served.seen) - len(served.calls) == 2


def test_the_methods_of_ours_return_models_of_the_same_version() -> None:
    for version in (beta, v3, v2024, v2025):
        profile: Any = version.IdentityProfile.from_dict(PROFILE)
        with profile.track():
            mapping = profile.set_mapping("email", {"type": "static", "attributes": {"value": "x"}})
        operations = profile.json_patch()
        assert type(mapping) is version.IdentityAttributeTransform
        assert {type(each) for each in operations} == {version.JsonPatchOperation}


FEW = """
import sys
from sailpoint.v3.api.sources_api import SourcesApi
from sailpoint.beta.models.identity_profile import IdentityProfile
import sailpoint.v2025
print(*sorted(name for name in sys.modules if name.startswith("sailpoint.v") or name.startswith("sailpoint.beta")))
"""


def test_imports_of_several_versions_load_what_they_name() -> None:
    loaded = printed(FEW).split()

    assert "sailpoint.v2024" not in loaded
    assert [name for name in loaded if name.startswith("sailpoint.v2025")] == ["sailpoint.v2025"]
    assert [name for name in loaded if ".models." in name and "v3" in name] == []


def test_the_package_has_at_most_six_thousand_files() -> None:
    folder = Path(sailpoint.__file__).parent

    assert sum(path.suffix in {".py", ".pyi"} for path in folder.rglob("*.py*")) <= 6000


def test_the_package_shows_its_versions() -> None:
    assert {version.name for version in facts.VERSIONS} <= set(dir(sailpoint))
    assert {version.name for version in facts.VERSIONS} <= set(sailpoint.__all__)
