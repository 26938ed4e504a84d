"""Clients, results and errors can be sent between processes, as on a dask cluster with many tenants."""

from __future__ import annotations

import os
import pickle
from collections import Counter
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from distributed import Client, LocalCluster

from sailpoint import mapping_table, to_arrow
from sailpoint.configuration import Configuration
from sailpoint.exceptions import NotFoundException
from sailpoint.filters import F
from sailpoint.paginator import Paginator
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from test_rate_limit import Allowance
from wire import behind_login

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from official import Sdk

WORKERS = 2
TOO_MANY = 429


@pytest.fixture(scope="module")
def cluster() -> Iterator[Client]:
    """Two workers, each in its own process."""
    with (
        LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=WORKERS, threads_per_worker=2, processes=True, host="127.0.0.1", dashboard_address=None
        ) as workers,
        Client(workers) as client,  # type: ignore[no-untyped-call]
    ):
        yield client


def collect(tenant: str, api: IdentityProfilesApi) -> pa.Table:
    """The profiles of a tenant as a table with the tenant's name."""
    table = pa.table(to_arrow(Paginator.paginate(api.list_identity_profiles, limit=3, sorters="id")))
    return table.append_column("tenant", pa.array([tenant] * len(table)))


def test_profiles_of_several_tenants_become_one_table(cluster: Client) -> None:
    tenants = {f"tenant {number}": Sandbox(generate=number * 200).start() for number in range(1, 5)}
    apis = [IdentityProfilesApi(client_of(tenant)) for tenant in tenants.values()]

    table = pa.concat_tables(on(cluster, collect, tenants, apis), promote_options="default")

    assert Counter(zip(table["tenant"].to_pylist(), table["id"].to_pylist(), strict=True)) == Counter(
        (name, profile["id"]) for name, tenant in tenants.items() for profile in tenant.profiles
    )
    people = dict.fromkeys(tenants, 0)
    for row in table.select(["tenant", "identity_count"]).to_pylist():
        people[row["tenant"]] += row["identity_count"]
    assert people == {name: len(tenant.identities) for name, tenant in tenants.items()}
    for tenant in tenants.values():
        tenant.stop()


def calls(api: IdentityProfilesApi, number: int) -> int:
    """Make this number of calls, and return the id of the process."""
    for _ in range(number):
        api.list_identity_profiles(limit=1)
    return os.getpid()


def test_processes_that_divide_a_rate_limit_are_never_rejected(cluster: Client) -> None:
    allowance = Allowance(10, 0.5, 60)
    with behind_login(allowance) as served:
        settings = served.settings(client_id="divided", rate_limit=(10 // WORKERS, 0.5), pickle_secrets=True)
        apis = [IdentityProfilesApi(ApiClient(Configuration(**settings))) for _ in range(WORKERS)]
        processes = on_each(cluster, calls, apis, 15)

    assert len(processes) == WORKERS
    assert (len(allowance.arrived), allowance.rejected) == (15 * WORKERS, [])


def test_a_rate_limit_holds_for_all_tasks_of_a_process(cluster: Client) -> None:
    allowance = Allowance(10, 0.5, 60)
    with behind_login(allowance) as served:
        settings = served.settings(client_id="one process", rate_limit=(10, 0.5), pickle_secrets=True)
        apis = [IdentityProfilesApi(ApiClient(Configuration(**settings))) for _ in range(4)]
        on_each(cluster, calls, apis, 7, workers=1)

    assert (len(allowance.arrived), allowance.rejected) == (28, [])


def test_no_call_fails_when_processes_meet_the_rate_limit_of_one_client(cluster: Client) -> None:
    with Sandbox(rate_limit=20) as sandbox:
        apis = [IdentityProfilesApi(client_of(sandbox)) for _ in range(WORKERS)]
        on_each(cluster, calls, apis, 12)
        statuses = Counter(entry["status"] for entry in sandbox.requests if "/v2024/" in entry["path"])

    assert statuses[200] == 12 * WORKERS
    assert set(statuses) == {200, TOO_MANY}


def test_an_exception_of_a_worker_arrives_unchanged(cluster: Client) -> None:
    with Sandbox() as sandbox:
        api = IdentityProfilesApi(client_of(sandbox))
        with pytest.raises(NotFoundException) as raised:
            on(cluster, IdentityProfilesApi.get_identity_profile, [api], ["no-such-profile"])

    assert (raised.value.status, raised.value.detail_code) == (404, "404 Not found")
    assert raised.value.tracking_id


THINGS: dict[str, Callable[[IdentityProfilesApi], Any]] = {
    "a configuration": lambda api: api.api_client.configuration,
    "a client": lambda api: api.api_client,
    "an asynchronous client": lambda api: aio.ApiClient(api.api_client.configuration),
    "an API": lambda api: api,
    "an API with options": lambda api: api.with_options(retries=1, timeout=5),
    "a method": lambda api: api.get_identity_profile,
    "a method of the class": lambda _: IdentityProfilesApi.get_identity_profile,
    "an asynchronous method of the class": lambda _: aio.IdentityProfilesApi.get_identity_profile,
    "a method with headers": lambda api: api.list_identity_profiles_with_http_info,
    "a filter": lambda _: F.name.sw("E") & (F.priority != 10),
    "a list of models": lambda api: api.list_identity_profiles(),
    "a model": lambda api: api.list_identity_profiles()[0],
    "a table": lambda api: mapping_table(api.list_identity_profiles()),
    "a response with headers": lambda api: api.list_identity_profiles_with_http_info(),
    "a response as it came": lambda api: api.list_identity_profiles_without_preload_content(),
}


@pytest.mark.parametrize("thing", THINGS.values(), ids=THINGS)
def test_a_worker_can_receive(thing: Callable[[IdentityProfilesApi], Any], shared_sandbox: Sandbox) -> None:
    with client_of(shared_sandbox) as client:
        given = thing(IdentityProfilesApi(client))

        assert type(pickle.loads(pickle.dumps(given))) is type(given)


def test_a_script_can_send_its_objects_with_cloudpickle(ours: Sdk, shared_sandbox: Sandbox) -> None:
    responded = ours.run("cloudpickled.py", None, shared_sandbox.environment())

    names = [profile["name"] for profile in shared_sandbox.profiles]
    assert sorted(responded["called"]) == sorted(responded["listed"]) == sorted(names)


def client_of(sandbox: Sandbox) -> ApiClient:
    """A client whose pickles include its secret."""
    return ApiClient(sandbox.configuration(pickle_secrets=True))


def on(cluster: Client, function: Callable[..., Any], *arguments: Any) -> list[Any]:
    """The results of a function for each of the arguments, on any worker."""
    return list(cluster.gather(cluster.map(function, *map(list, arguments), pure=False)))  # type: ignore[no-untyped-call]


def on_each(
    cluster: Client, function: Callable[..., int], apis: list[IdentityProfilesApi], number: int, workers: int = WORKERS
) -> set[int]:
    """Run a function with each API, alternating between workers, and return the processes."""
    addresses = sorted(cluster.scheduler_info()["workers"])[:workers]
    futures = [
        cluster.submit(function, api, number, workers=[addresses[turn % workers]], pure=False)
        for turn, api in enumerate(apis)
    ]
    return set(cluster.gather(futures))  # type: ignore[no-untyped-call]
