"""Clients that share a rate limit of the service keep to it together."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import beta, v3, v2024, v2025
from sailpoint.configuration import Configuration
from sailpoint.exceptions import TimeoutException, TooManyRequestsException
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import Reply, Seen, behind_login

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint.sandbox import Sandbox


class Allowance:
    """Allows a number of calls in any period, and responds with 429 to the others."""

    def __init__(self, calls: int, seconds: float, retry_after: int) -> None:
        self.calls = calls
        self.seconds = seconds
        self.retry_after = retry_after
        self.recent: deque[float] = deque()
        self.lock = threading.Lock()
        self.rejected: list[float] = []
        self.arrived: list[float] = []

    def __call__(self, _: Seen) -> Reply:
        """Choose the response to a call."""
        with self.lock:
            now = time.monotonic()
            self.arrived.append(now)
            while self.recent and self.recent[0] <= now - self.seconds:
                self.recent.popleft()
            if len(self.recent) < self.calls:
                self.recent.append(now)
                return Reply()
            self.rejected.append(now)
            return Reply(429, b'{"message": "Rate Limit Exceeded"}', {"Retry-After": str(self.retry_after)})


def apis(settings: dict[str, Any], number: int) -> list[IdentityProfilesApi]:
    """APIs with separate clients."""
    return [IdentityProfilesApi(ApiClient(Configuration(**settings))) for _ in range(number)]


def in_threads(calls: list[Callable[[], Any]]) -> None:
    """Make each call in its own thread."""
    with ThreadPoolExecutor(len(calls)) as pool:
        for future in [pool.submit(call) for call in calls]:
            future.result()


def test_a_configured_rate_limit_is_kept_from_the_start() -> None:
    allowance = Allowance(10, 0.3, 60)
    with behind_login(allowance) as served:
        api = apis(served.settings(client_id="paced", rate_limit=(10, 0.3)), 1)[0]
        for _ in range(35):
            api.list_identity_profiles()

    assert (len(allowance.arrived), allowance.rejected) == (35, [])


def test_a_rate_limit_is_shared_by_threads_tasks_and_clients() -> None:
    allowance = Allowance(10, 0.3, 60)
    with behind_login(allowance) as served:
        settings = served.settings(client_id="together", rate_limit=(10, 0.3))

        async def tasks() -> None:
            async with aio.ApiClient(Configuration(**settings)) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                await asyncio.gather(*(api.list_identity_profiles() for _ in range(10)))

        in_threads(
            [lambda api=api: api.list_identity_profiles() for api in apis(settings, 4) for _ in range(5)]
            + [lambda: asyncio.run(tasks())]
        )

    assert (len(allowance.arrived), allowance.rejected) == (30, [])


def test_after_a_rejection_every_client_waits() -> None:
    responses = iter([Reply(429, b"{}", {"Retry-After": "1"})])
    arrived = []

    def choose(_: Seen) -> Reply:
        arrived.append(time.monotonic())
        return next(responses, Reply())

    with behind_login(choose) as served:
        first, second = apis(served.settings(client_id="waits"), 2)
        second.with_options(headers={"X-Logs": "in"})
        with pytest.raises(TooManyRequestsException):
            first.list_identity_profiles(_retries=0)
        second.list_identity_profiles()

    assert arrived[1] - arrived[0] >= 0.9


def test_the_pace_of_the_service_is_learned() -> None:
    allowance = Allowance(10, 1, 1)
    with behind_login(allowance) as served:
        api = apis(served.settings(client_id="learns", retries=9), 1)[0]
        for _ in range(40):
            api.list_identity_profiles()

    assert 1 <= len(allowance.rejected) <= 3
    assert len(allowance.arrived) == 40 + len(allowance.rejected)


@pytest.mark.parametrize("threads", [1, 4, 16])
def test_many_threads_share_what_the_service_allows_and_no_call_fails(threads: int) -> None:
    allowance = Allowance(20, 1, 1)
    with behind_login(allowance) as served:
        api = apis(served.settings(client_id=f"{threads} threads"), 1)[0]
        in_threads([lambda: [api.list_identity_profiles() for _ in range(64 // threads)]] * threads)

    assert len(allowance.arrived) == 64 + len(allowance.rejected)


def test_many_tasks_share_what_the_service_allows_and_no_call_fails() -> None:
    allowance = Allowance(20, 1, 1)
    with behind_login(allowance) as served:

        async def tasks() -> None:
            async with aio.ApiClient(Configuration(**served.settings(client_id="tasks"))) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                await asyncio.gather(*(api.list_identity_profiles() for _ in range(64)))

        asyncio.run(tasks())

    assert len(allowance.arrived) == 64 + len(allowance.rejected)


def test_without_a_limit_each_call_backs_off_by_itself() -> None:
    allowance = Allowance(0, 60, 30)
    with behind_login(allowance) as served:
        for api in apis(served.settings(client_id="unlimited", rate_limit=None), 2) * 2:
            with pytest.raises(TooManyRequestsException):
                api.list_identity_profiles(_retries=0)

    assert len(allowance.rejected) == 4


def test_clients_of_another_id_are_not_held_up() -> None:
    with behind_login(lambda _: Reply(429, b"{}", {"Retry-After": "30"})) as served:
        for name in ("one", "two"):
            with pytest.raises(TooManyRequestsException):
                apis(served.settings(client_id=name), 1)[0].list_identity_profiles(_retries=0)


def test_all_clients_of_an_id_share_one_pace_in_each_version() -> None:
    with behind_login(lambda _: Reply(429, b"{}", {"Retry-After": "30"})) as served:
        settings = served.settings(client_id="versions", timeout=2)
        for version in (v3, beta, v2024, v2025):
            first, second = (version.TransformsApi(version.ApiClient(Configuration(**settings))) for _ in range(2))
            with pytest.raises(TooManyRequestsException):
                first.list_transforms(_retries=0)
            with pytest.raises(TimeoutException):
                second.list_transforms(_retries=0)

    versions = [seen.target.split("/")[1] for seen in served.calls]
    assert versions == ["v3", "beta", "v2024", "v2025"]


def test_a_retry_after_beyond_the_cap_holds_up_no_other_call() -> None:
    with behind_login(lambda _: Reply(429, b"{}", {"Retry-After": "3600"})) as served:
        for api in apis(served.settings(client_id="beyond"), 2) * 2:
            with pytest.raises(TooManyRequestsException) as raised:
                api.list_identity_profiles()
            assert raised.value.retry_after == 3600


def test_a_call_does_not_wait_longer_than_its_timeout() -> None:
    with behind_login(lambda _: Reply(429, b"{}", {"Retry-After": "30"})) as served:
        one, two = apis(served.settings(client_id="hasty"), 2)
        with pytest.raises(TooManyRequestsException):
            one.list_identity_profiles(_retries=0)
        with pytest.raises(TimeoutError, match="waiting"):
            two.list_identity_profiles(_request_timeout=0.2)


@pytest.mark.parametrize("wrong", [0, (0, 1.0), (1, 0.0), (1, -1), "fast", (1,)])
def test_an_invalid_rate_limit_is_rejected(wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        Configuration(rate_limit=wrong)


def test_a_limit_reads_as_it_was_set() -> None:
    configuration = Configuration()

    assert configuration.rate_limit == "auto"
    for limit in (None, (100, 10.0), "auto"):
        configuration.rate_limit = limit
        assert configuration.rate_limit == limit


def test_the_pace_of_the_service_is_never_too_fast_for_the_tenants_own_limit(sandbox: Sandbox) -> None:
    sandbox.limit(100)
    api = IdentityProfilesApi(ApiClient(sandbox.configuration(rate_limit=(100, 10.0))))

    in_threads([lambda: [api.list_identity_profiles(limit=1) for _ in range(50)]] * 4)

    statuses = [request["status"] for request in sandbox.requests if request["path"].endswith("/identity-profiles")]
    assert statuses == [200] * 200
