"""Options for all calls, for a view and for one call: retries, timeouts, headers, tokens."""

from __future__ import annotations

import asyncio
import socket
import time
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import RESET, SILENCE, Reply, Seen, behind_login, server, token

if TYPE_CHECKING:
    from wire import Server


def api_of(served: Server, **settings: Any) -> IdentityProfilesApi:
    """An API with its own client."""
    return IdentityProfilesApi(ApiClient(Configuration(**served.settings(**settings))))


def unavailable(_: Seen) -> Reply:
    """A 503 with Retry-After 0."""
    return Reply(503, b"{}", {"Retry-After": "0"})


def attempts(call: Any, **options: Any) -> int:
    """The number of attempts of a failing call."""
    with pytest.raises(exceptions.ServiceException) as raised:
        call(**options)
    return raised.value.attempts


def test_a_call_has_three_retries_by_default() -> None:
    with behind_login(unavailable) as served:
        assert attempts(api_of(served).list_identity_profiles) == 4
        assert len(served.calls) == 4


def test_retries_are_set_for_a_configuration_a_view_or_a_call() -> None:
    with behind_login(unavailable) as served:
        api = api_of(served, retries=1)
        view = api.with_options(retries=2)

        assert attempts(api.list_identity_profiles) == 2
        assert attempts(view.list_identity_profiles) == 3
        assert attempts(view.list_identity_profiles, _retries=0) == 1
        assert attempts(view.with_options(timeout=30).list_identity_profiles) == 3
        assert attempts(api.list_identity_profiles) == 2


def test_only_a_get_is_retried_after_a_500() -> None:
    with behind_login(lambda _: Reply(500, b"{}", {"Retry-After": "0"})) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings(retries=2))))
        for call in (
            api.list_identity_profiles,
            lambda: api.create_identity_profile({"name": "a", "authoritativeSource": {}}),
            lambda: api.update_identity_profile("1", []),
            lambda: api.delete_identity_profile("1"),
            lambda: api.sync_identity_profile("1"),
        ):
            with pytest.raises(exceptions.ServiceException):
                call()

    assert [seen.method for seen in served.calls] == ["GET"] * 3 + ["POST", "PATCH", "DELETE", "POST"]


def test_a_view_shares_client_token_and_connections() -> None:
    with behind_login(lambda _: Reply()) as served:
        api = api_of(served)
        api.list_identity_profiles()
        view = api.with_options(retries=0, timeout=(5, 5), headers={"X-One": "1", "X-Two": "2"})
        view.with_options(headers={"X-Two": "3"}).list_identity_profiles(_headers={"X-One": "4"})

    assert type(view) is IdentityProfilesApi
    assert view.api_client is api.api_client
    assert (served.logins, served.connections) == (1, 1)
    assert [served.calls[1].headers[name] for name in ("x-one", "x-two")] == ["4", "3"]
    assert "x-one" not in served.calls[0].headers


@pytest.mark.parametrize("wrong", [-1, "many", 1.5])
def test_invalid_numbers_of_retries_are_rejected(wrong: Any) -> None:
    api = IdentityProfilesApi(ApiClient(Configuration(base_url="http://localhost")))

    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match=r"^_retries"):
        api.list_identity_profiles(_retries=wrong)
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match=r"^retries"):
        api.with_options(retries=wrong)


@pytest.mark.parametrize(("name", "wrong"), [("timeout", "soon"), ("timeout", -1), ("headers", [("X-One", "1")])])
def test_an_unknown_option_of_a_view_is_rejected_by_name(name: str, wrong: Any) -> None:
    api = IdentityProfilesApi(ApiClient(Configuration(base_url="http://localhost")))

    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match=rf"^{name}"):
        api.with_options(**{name: wrong})


@pytest.mark.parametrize("where", ["configuration", "view", "call"])
@pytest.mark.parametrize("times", [0.2, (10.0, 0.2), (10.0, 60.0, 0.2)])
def test_a_call_to_a_silent_server_times_out(where: str, times: Any) -> None:
    with behind_login(lambda _: SILENCE) as served:
        started = time.monotonic()
        api = api_of(served, retries=0, timeout=times if where == "configuration" else None)
        if where == "view":
            api = api.with_options(timeout=times)
        options = {"_request_timeout": times} if where == "call" else {}
        with pytest.raises(exceptions.TimeoutException) as raised:
            api.list_identity_profiles(**options)

    assert time.monotonic() - started < 10
    assert isinstance(raised.value, TimeoutError)
    assert (raised.value.host, raised.value.phase, raised.value.attempts) == (
        served.address,
        "awaiting the response",
        1,
    )
    assert served.address in str(raised.value)


def test_the_timeout_of_a_call_covers_its_retries_and_pauses() -> None:
    with behind_login(lambda _: Reply(503, b"{}", {"Retry-After": "1"})) as served:
        started = time.monotonic()
        with pytest.raises((exceptions.ServiceException, exceptions.TimeoutException)):
            api_of(served, retries=50).list_identity_profiles(_request_timeout=1.5)

    assert time.monotonic() - started < 10


def test_an_unreachable_server_is_named_with_the_number_of_attempts() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = "{}:{}".format(*free.getsockname())
    api = IdentityProfilesApi(ApiClient(Configuration(base_url=f"http://{address}", access_token="hidden", retries=1)))

    with pytest.raises(exceptions.ConnectionException) as raised:
        api.list_identity_profiles()

    assert isinstance(raised.value, ConnectionError)
    assert (raised.value.host, raised.value.phase, raised.value.attempts) == (address, "connecting", 2)
    assert address in str(raised.value)
    assert "hidden" not in str(raised.value)


def test_a_reset_connection_reports_the_number_of_attempts() -> None:
    with behind_login(lambda _: RESET) as served, pytest.raises(exceptions.ConnectionException) as raised:
        api_of(served, access_token="T").list_identity_profiles(_retries=1)

    assert raised.value.attempts == 2


@pytest.mark.parametrize("form", ["seconds", "date"])
@pytest.mark.parametrize("status", [429, 503])
def test_a_retry_after_beyond_the_cap_is_raised_at_once(status: int, form: str) -> None:
    later = "3600" if form == "seconds" else formatdate(time.time() + 3600, usegmt=True)
    with behind_login(lambda _: Reply(status, b"{}", {"Retry-After": later})) as served:
        started = time.monotonic()
        with pytest.raises(exceptions.ApiException) as raised:
            api_of(served, client_id=f"cap {status} {later}").list_identity_profiles()

    assert time.monotonic() - started < 10
    assert raised.value.retry_after is not None
    assert 3500 < raised.value.retry_after <= 3600
    assert raised.value.attempts == 1


def test_an_exhausted_rate_limit_is_raised_with_its_retry_after() -> None:
    with (
        behind_login(lambda _: Reply(429, b'{"message": "Rate Limit Exceeded"}', {"Retry-After": "0"})) as served,
        pytest.raises(exceptions.TooManyRequestsException, match="Rate Limit Exceeded") as raised,
    ):
        api_of(served, client_id="exhausted").list_identity_profiles()

    assert (raised.value.retry_after, raised.value.attempts) == (0, 4)


@pytest.mark.parametrize(
    "wrong", ["soon", (1,), (1, 2, 3, 4, 5), (1, 2, None), (1, 2, 3, None), (None, 2), 0, -1, float("inf"), (1, 0)]
)
def test_invalid_timeouts_are_rejected_where_they_are_set(wrong: Any) -> None:
    configuration = Configuration(base_url="http://localhost")
    rejected = (exceptions.ApiTypeError, exceptions.ApiValueError)

    with pytest.raises(rejected, match=r"^timeout: "):
        configuration.timeout = wrong
    with pytest.raises(rejected, match=r"^_request_timeout: "):
        IdentityProfilesApi(ApiClient(configuration)).list_identity_profiles(_request_timeout=wrong)


@pytest.mark.parametrize(
    "proof", [{"in": "header", "key": "X-Proof"}, {"in": "cookie"}, {"in": "query", "key": "proof"}]
)
def test_request_auth_replaces_a_token_function(proof: dict[str, str]) -> None:
    def fail() -> str:
        raise LookupError("no token is needed")

    with server(lambda _: Reply()) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token=fail)))
        api.list_identity_profiles(_request_auth={**proof, "value": "mine"})

    (seen,) = served.seen
    assert "authorization" not in seen.headers
    assert "mine" in (seen.headers.get("x-proof"), seen.headers.get("cookie"), seen.target.partition("proof=")[2])


# Token functions.


def test_a_token_function_is_called_for_each_call() -> None:
    with server(lambda _: Reply()) as served:
        tokens = iter(["first", "second"])
        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token=lambda: next(tokens))))
        api.list_identity_profiles()
        api.list_identity_profiles()

    assert [seen.headers["authorization"] for seen in served.seen] == ["Bearer first", "Bearer second"]


def test_a_call_with_its_own_authorization_calls_no_token_function() -> None:
    def fail() -> str:
        raise AssertionError("asked")

    with server(lambda _: Reply()) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token=fail)))
        api.list_identity_profiles(_headers={"authorization": "Bearer own"})

    assert served.seen[0].headers["authorization"] == "Bearer own"


async def slow_token() -> str:
    """Return a token after a moment."""
    await asyncio.sleep(0.01)
    return "slow"


def test_a_blocking_call_accepts_a_coroutine_token_function() -> None:
    with server(lambda _: Reply()) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token=slow_token)))
        api.list_identity_profiles()

    assert served.seen[0].headers["authorization"] == "Bearer slow"


def test_a_blocking_call_in_a_running_loop_accepts_a_coroutine_token_function() -> None:
    """Check calls in a running loop, as in the cells of a notebook."""

    async def cell(api: IdentityProfilesApi) -> Any:
        return api.list_identity_profiles()

    with server(lambda _: Reply()) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token=slow_token)))
        assert asyncio.run(cell(api)) == []

    assert served.seen[0].headers["authorization"] == "Bearer slow"


@pytest.mark.parametrize("source", [slow_token, lambda: "quick"])
def test_an_awaited_call_accepts_either_kind_of_token_function(source: Any) -> None:
    with server(lambda _: Reply()) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(base_url=served.url, access_token=source)) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                await asyncio.gather(*(api.list_identity_profiles() for _ in range(5)))

        asyncio.run(work())

    assert {seen.headers["authorization"] for seen in served.seen} <= {"Bearer slow", "Bearer quick"}
    assert len(served.seen) == 5


@pytest.mark.parametrize("awaited", [False, True])
def test_the_token_function_is_called_again_after_a_401(awaited: bool) -> None:
    def choose(seen: Seen) -> Reply:
        return Reply(401, b"{}") if seen.headers["authorization"] == "Bearer 1" else Reply()

    numbers = iter(range(1, 9))
    with server(choose) as served:
        settings = Configuration(base_url=served.url, access_token=lambda: str(next(numbers)))
        if awaited:
            asyncio.run(ask(settings))
        else:
            IdentityProfilesApi(ApiClient(settings)).list_identity_profiles()

    assert [seen.headers["authorization"] for seen in served.seen] == ["Bearer 1", "Bearer 2"]


@pytest.mark.parametrize("awaited", [False, True])
def test_a_token_that_is_rejected_twice_is_an_error(awaited: bool) -> None:
    def call() -> None:
        settings = Configuration(base_url=served.url, access_token=lambda: "wrong")
        if awaited:
            asyncio.run(ask(settings))
        else:
            IdentityProfilesApi(ApiClient(settings)).list_identity_profiles()

    with (
        server(lambda _: Reply(401, b'{"error": "no"}')) as served,
        pytest.raises(exceptions.UnauthorizedException) as raised,
    ):
        call()

    assert (raised.value.attempts, len(served.seen)) == (2, 2)


async def ask(settings: Configuration) -> None:
    """Make an asynchronous call."""
    async with aio.ApiClient(settings) as api_client:
        await aio.IdentityProfilesApi(api_client).list_identity_profiles()


def test_an_error_or_wrong_result_of_a_token_function_is_raised() -> None:
    def fail() -> str:
        raise LookupError("no token here")

    wrong: Any = lambda: 5  # noqa: E731
    for source, error in [(fail, LookupError), (wrong, exceptions.ApiTypeError)]:
        settings = Configuration(base_url="http://127.0.0.1:1", access_token=source)
        with pytest.raises(error):
            IdentityProfilesApi(ApiClient(settings)).list_identity_profiles()
        with pytest.raises(error):
            asyncio.run(ask(settings))


def test_cancelling_a_call_cancels_its_token_coroutine() -> None:
    cancelled = []

    async def never() -> str:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            cancelled.append(True)
            raise
        return ""

    async def work() -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(ask(Configuration(base_url="http://127.0.0.1:1", access_token=never)), 0.1)

    asyncio.run(work())
    assert cancelled


def test_a_token_is_renewed_before_it_expires() -> None:
    logins = iter(range(1, 100))

    def choose(seen: Seen) -> Reply:
        if seen.target == "/oauth/token":
            return token(f"T{next(logins)}", 0.5)
        return Reply()

    with server(choose) as served:
        api = api_of(served)
        api.list_identity_profiles()
        time.sleep(0.6)
        api.list_identity_profiles()

    assert [seen.headers["authorization"] for seen in served.calls] == ["Bearer T1", "Bearer T2"]
    assert served.logins == 2


def test_the_token_request_obeys_timeouts_and_retries() -> None:
    with server(lambda _: SILENCE) as served:
        with pytest.raises(exceptions.TimeoutException):
            api_of(served, timeout=(5.0, 0.1)).list_identity_profiles(_retries=1)
        assert len(served.seen) == 2
    with server(lambda _: Reply(503, b"{}", {"Retry-After": "0"})) as served:
        with pytest.raises(exceptions.AuthenticationException) as raised:
            api_of(served).list_identity_profiles(_retries=2)
        assert (raised.value.attempts, len(served.seen)) == (3, 3)
