"""Pagination returns every record once, whatever the page sizes and changes of the list."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sailpoint._pages import Page, Walk
from sailpoint.exceptions import ApiTypeError, ApiValueError, BadRequestException, ServiceException
from sailpoint.filters import F
from sailpoint.paginator import Paginator
from sailpoint.v2024 import ApiClient, ApiResponse, Configuration, IdentityProfilesApi, aio
from sailpoint.v2024.models import IdentityProfile, IdentityProfileExportedObject
from wire import HANGS, Reply, behind_login, eventually

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sailpoint.sandbox import Sandbox
    from wire import Seen, Server


class Table:
    """A service with numbered records, and its pagination rules."""

    def __init__(self, size: int, *, cut: int = 250, strict: bool = True) -> None:
        self.ids = list(range(size))
        self.cut = cut
        self.strict = strict
        self.fail = 0
        self.before: Callable[[int], object] = lambda _: None
        """Called before each response with the number of earlier ones."""
        self.asked: list[dict[str, str]] = []

    def response(self, seen: Seen) -> Reply:
        """A page of the service; if it is strict, offsets beyond the end are an error."""
        asked = dict(parse_qsl(urlsplit(seen.target).query))
        self.before(len(self.asked))
        self.asked.append(asked)
        if self.fail:
            self.fail -= 1
            return Reply(500, b"{}")
        offset, limit = int(asked["offset"]), min(self.cut, int(asked["limit"]))
        if self.strict and offset and offset >= len(self.ids):
            text = {"messages": [{"text": "Specified offset is invalid"}]}
            return Reply(400, json.dumps(text).encode())
        page = [{"id": str(number), "name": f"P{number}"} for number in self.ids[offset : offset + limit]]
        headers = {"X-Total-Count": str(len(self.ids))} if asked.get("count") == "true" else {}
        return Reply(body=json.dumps(page).encode(), headers=headers)


@contextmanager
def served(table: Table) -> Iterator[tuple[IdentityProfilesApi, Server]]:
    """The API of a service with this table."""
    with behind_login(table.response) as server, ApiClient(Configuration(**server.settings(retries=0))) as api_client:
        yield IdentityProfilesApi(api_client), server


def numbers(records: Any) -> list[int]:
    return [int(record.id) for record in records]


@pytest.mark.parametrize("strict", [True, False], ids=["offsets beyond the end are rejected", "they are empty pages"])
@pytest.mark.parametrize("size", [0, 1, 2, 249, 250, 251, 500, 1001, 1500])
def test_every_record_is_returned_once_in_order(size: int, strict: bool) -> None:
    with served(Table(size, strict=strict)) as (api, _):
        assert numbers(Paginator.paginate(api.list_identity_profiles)) == list(range(size))


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 250])
@pytest.mark.parametrize("cut", [1, 2, 5])
def test_the_server_may_send_fewer_records_than_requested(limit: int, cut: int) -> None:
    with served(Table(12, cut=cut)) as (api, _):
        assert numbers(Paginator.paginate(api.list_identity_profiles, limit=limit)) == list(range(12))


def test_the_method_gets_the_given_arguments(shared_profiles: IdentityProfilesApi) -> None:
    found = Paginator.paginate(
        shared_profiles.list_identity_profiles, 100, limit=1, filters=F.name.sw("E"), sorters="-name"
    )

    assert [profile.name for profile in found] == ["Executives", "Engineering", "Employees"]
    assert json.loads(found.model_dump_json())[0]["name"] == "Executives"


@pytest.mark.parametrize(("wanted", "given_back"), [(1, 1), (10, 10), (249, 249), (300, 300), (9999, 600), (0, 600)])
def test_the_result_limit_is_exact(wanted: int, given_back: int) -> None:
    table = Table(600)
    with served(table) as (api, _):
        found = Paginator.paginate(api.list_identity_profiles, wanted)

    assert numbers(found) == list(range(given_back))
    if wanted == 10:
        assert [asked["limit"] for asked in table.asked] == ["10"]


def test_an_offset_skips_the_first_records() -> None:
    with served(Table(600)) as (api, _):
        assert numbers(Paginator.paginate(api.list_identity_profiles, offset=590)) == list(range(590, 600))


def test_it_prints_nothing(capsys: pytest.CaptureFixture[str], shared_profiles: IdentityProfilesApi) -> None:
    Paginator.paginate(shared_profiles.list_identity_profiles, limit=2)

    assert capsys.readouterr() == ("", "")


def test_the_total_is_known_with_count() -> None:
    table = Table(600)
    with served(table) as (api, _):
        with Paginator.stream(api.list_identity_profiles, count=True) as stream:
            assert stream.total == 600
            assert numbers(stream) == list(range(600))
        assert len(table.asked) == 3, "the total spares the last request"
        assert Paginator.stream(api.list_identity_profiles).total is None


def test_an_export_is_paged_as_a_list_is(shared_profiles: IdentityProfilesApi) -> None:
    everything = shared_profiles.export_identity_profiles()

    found = Paginator.paginate(shared_profiles.export_identity_profiles, limit=2)

    assert all(isinstance(each, IdentityProfileExportedObject) for each in found)
    assert found == everything


def test_the_form_with_headers_returns_a_response_with_all_records(shared_profiles: IdentityProfilesApi) -> None:
    response = Paginator.paginate(shared_profiles.list_identity_profiles_with_http_info, limit=2)

    assert isinstance(response, ApiResponse)
    assert response.status_code == 200
    assert response.data == shared_profiles.list_identity_profiles()


def test_any_function_that_lists_can_be_paged() -> None:
    def squares(limit: int, offset: int) -> list[int]:
        return [number**2 for number in range(10)][offset : offset + limit]

    assert Paginator.paginate(squares, limit=3) == [number**2 for number in range(10)]
    assert Paginator.paginate(squares, 4) == [0, 1, 4, 9]


def test_pagination_ends_with_a_function_that_ignores_the_offset() -> None:
    assert Paginator.paginate(lambda **_: [{"id": "a"}, {"id": "b"}]) == [{"id": "a"}, {"id": "b"}]


@pytest.mark.parametrize("arguments", [{"limit": 0}, {"limit": 251}, {"limit": -1}, {"offset": -1}])
def test_numbers_out_of_range_are_rejected(arguments: dict[str, Any], shared_profiles: IdentityProfilesApi) -> None:
    with pytest.raises(ApiValueError):
        Paginator.paginate(shared_profiles.list_identity_profiles, **arguments)
    with pytest.raises(ApiValueError):
        Paginator.paginate(shared_profiles.list_identity_profiles, -1)


def test_a_method_that_does_not_list_is_rejected(shared_sandbox: Sandbox) -> None:
    one: Any = {"id": "x"}
    with pytest.raises(ApiTypeError, match="does not return a list"):
        Paginator.paginate(lambda **_: one)
    api: Any = aio.IdentityProfilesApi(aio.ApiClient(shared_sandbox.configuration()))
    with pytest.raises(ApiTypeError, match="asynchronous"):
        Paginator.paginate(api.list_identity_profiles)


def test_records_that_disappear_hide_no_others() -> None:
    table = Table(40)

    def vanish(asked: int) -> None:
        if asked in (1, 3):
            del table.ids[:3]

    table.before = vanish
    with served(table) as (api, _):
        found = numbers(Paginator.stream(api.list_identity_profiles, limit=5))

    assert set(found) == set(range(40))
    assert len(found) == 40


def test_new_records_cause_no_duplicates() -> None:
    table = Table(40)
    table.before = lambda asked: table.ids.insert(0, 1000 + asked) if asked else None
    with served(table) as (api, _):
        found = numbers(Paginator.stream(api.list_identity_profiles, limit=3))

    assert len(found) == len(set(found))
    assert set(found) >= set(range(40))


def test_records_that_appear_at_the_front_as_fast_as_pages_are_read_hide_no_others() -> None:
    table = Table(7, cut=3)
    before = {1: (4, 5), 2: (0, 2), 3: (4, 3), 4: (0, 3)}

    def appear(asked: int) -> None:
        at, many = before.get(asked, (0, 0))
        table.ids[at:at] = range(1000 + 10 * asked, 1000 + 10 * asked + many)

    table.before = appear
    with served(table) as (api, _):
        found = numbers(Paginator.stream(api.list_identity_profiles, limit=6))

    # The same page came four times.
    assert [asked["offset"] for asked in table.asked[1:6]] == ["2", "4", "7", "10", "0"]
    assert len(found) == len(set(found))
    assert set(found) >= set(range(7))


def test_a_list_that_becomes_empty_ends() -> None:
    table = Table(40)
    table.before = lambda asked: table.ids.clear() if asked == 2 else None
    with served(table) as (api, _):
        assert numbers(Paginator.stream(api.list_identity_profiles, limit=5)) == list(range(9))


CHANGES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 8)), max_size=12)


@pytest.mark.parametrize("kind", ["vanish", "appear"])
@settings(max_examples=200, deadline=None)
@given(size=st.integers(0, 60), limit=st.integers(2, 9), cut=st.integers(2, 9), changes=CHANGES)
def test_unchanged_records_are_returned_once_whatever_else_changes(
    kind: str, size: int, limit: int, cut: int, changes: list[tuple[int, int]]
) -> None:
    walk, found = Walk(limit, 0, None), []
    ids, stays, new = list(range(size)), set(range(size)), 1000
    while not walk.done:
        found += walk.take(Page([{"id": each} for each in ids[walk.offset :][: min(walk.limit, cut)]], None, None))
        if changes:
            at, many = changes.pop()
            if kind == "vanish":
                stays -= set(ids[at : at + many])
                del ids[at : at + many]
            else:
                ids[at:at] = range(new, new + many)
                new += many
    came = [each["id"] for each in found]

    assert len(came) == len(set(came))
    assert stays <= set(came)


def test_the_next_page_is_fetched_while_the_caller_works() -> None:
    table = Table(30)
    with served(table) as (api, _):
        stream = Paginator.stream(api.list_identity_profiles, limit=10)
        assert table.asked == []
        next(stream)
        eventually(lambda: len(table.asked) == 2)
        assert numbers(stream) == list(range(1, 30))


def test_a_stream_holds_two_pages_only() -> None:
    table = Table(5000)
    with served(table) as (api, _):
        for position, _ in enumerate(Paginator.stream(api.list_identity_profiles, limit=10), 1):
            assert len(table.asked) <= position // 9 + 2


def test_continuing_after_a_failure_loses_nothing() -> None:
    table = Table(30)
    with served(table) as (api, _):
        stream = Paginator.stream(api.list_identity_profiles, limit=10)
        found = [next(stream)]
        eventually(lambda: len(table.asked) == 2)
        found += [next(stream) for _ in range(9)]
        table.fail = 1
        found.append(next(stream))
        with pytest.raises(ServiceException):
            found.extend(stream)
        found.extend(stream)

    assert numbers(found) == list(range(30))


def test_other_errors_do_not_end_a_list(shared_profiles: IdentityProfilesApi) -> None:
    with pytest.raises(BadRequestException, match="colour"):
        Paginator.paginate(shared_profiles.list_identity_profiles, offset=1, filters='colour eq "red"')


def test_an_abandoned_stream_sends_no_more_requests() -> None:
    table = Table(100)
    with served(table) as (api, _):
        with Paginator.stream(api.list_identity_profiles, limit=10) as stream:
            for record in stream:
                assert record.id == "0"
                break
        assert list(stream) == []
        assert len(table.asked) <= 2


def test_the_interpreter_exits_with_a_half_read_stream(shared_sandbox: Sandbox) -> None:
    program = (
        "import sys\n"
        "from sailpoint.paginator import Paginator\n"
        "from sailpoint.v2024 import ApiClient, Configuration, IdentityProfilesApi\n"
        "configuration = Configuration(base_url=sys.argv[1], client_id=sys.argv[2], client_secret=sys.argv[3])\n"
        "stream = Paginator.stream(IdentityProfilesApi(ApiClient(configuration)).list_identity_profiles, limit=2)\n"
        "print(next(stream).name)\n"
    )
    login = [shared_sandbox.url, shared_sandbox.client_id, shared_sandbox.client_secret]
    command = [sys.executable, "-W", "ignore", "-c", program, *login]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=HANGS, check=True)

    assert (ended.stdout, ended.stderr) == ("Employees\n", "")


def test_progress_is_shown_on_request(capsys: pytest.CaptureFixture[str], shared_profiles: IdentityProfilesApi) -> None:
    found = Paginator.paginate(shared_profiles.list_identity_profiles, limit=2, progress=True)

    shown = capsys.readouterr()
    assert shown.out == ""
    assert f"{len(found)}/{len(found)}" in shown.err


def test_progress_ends_at_the_result_limit(
    capsys: pytest.CaptureFixture[str], shared_profiles: IdentityProfilesApi
) -> None:
    Paginator.paginate(shared_profiles.list_identity_profiles, 5, limit=2, progress=True)

    assert "5/5" in capsys.readouterr().err


def test_progress_without_tqdm_names_the_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)

    with pytest.raises(ImportError, match=r"sailpoint-rs\[progress\]"):
        Paginator.stream(list, progress=True)


@pytest.mark.parametrize("size", [0, 1, 250, 500, 601])
def test_the_asynchronous_paginator_returns_the_same(size: int) -> None:
    async def work(url: dict[str, Any]) -> list[list[int]]:
        async with aio.ApiClient(Configuration(**url)) as api_client:
            method = aio.IdentityProfilesApi(api_client).list_identity_profiles
            stream = aio.Paginator.stream(method, count=True)
            streamed = [record async for record in stream]
            assert stream.total == size
            response = await aio.Paginator.paginate(
                aio.IdentityProfilesApi(api_client).list_identity_profiles_with_http_info
            )
            return [numbers(await aio.Paginator.paginate(method)), numbers(streamed), numbers(response.data)]

    with behind_login(Table(size).response) as server:
        assert asyncio.run(work(server.settings(retries=0))) == [list(range(size))] * 3


def test_the_asynchronous_paginator_prefetches_and_drops_unwanted_pages() -> None:
    table = Table(100)

    async def work(url: dict[str, Any]) -> None:
        async with aio.ApiClient(Configuration(**url)) as api_client:
            method = aio.IdentityProfilesApi(api_client).list_identity_profiles
            async with aio.Paginator.stream(method, limit=10) as stream:
                async for record in stream:
                    assert record.id == "0"
                    await asyncio.to_thread(eventually, lambda: len(table.asked) == 2)
                    break
            assert [record async for record in stream] == []
            assert len(asyncio.all_tasks()) == 1

    with behind_login(table.response) as server:
        asyncio.run(work(server.settings()))
    assert len(table.asked) == 2


def test_the_asynchronous_paginator_continues_after_a_failure() -> None:
    table = Table(30)

    async def work(url: dict[str, Any]) -> list[int]:
        async with aio.ApiClient(Configuration(**url)) as api_client:
            stream = aio.Paginator.stream(aio.IdentityProfilesApi(api_client).list_identity_profiles, limit=10)
            table.fail = 1
            with pytest.raises(ServiceException):
                await anext(stream)
            return numbers([record async for record in stream])

    with behind_login(table.response) as server:
        assert asyncio.run(work(server.settings(retries=0))) == list(range(30))


def test_the_asynchronous_paginator_rejects_blocking_methods(shared_profiles: IdentityProfilesApi) -> None:
    method: Any = shared_profiles.list_identity_profiles

    with pytest.raises(ApiTypeError, match="the method is blocking"):
        asyncio.run(aio.Paginator.paginate(method))


def test_a_page_of_models_stays_models(shared_profiles: IdentityProfilesApi) -> None:
    assert all(isinstance(each, IdentityProfile) for each in Paginator.stream(shared_profiles.list_identity_profiles))
