"""Downloads into files, which never have half of the content under their final name."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk
from sailpoint._core import Cancellation
from sailpoint.v2024 import aio
from wire import SILENCE, Reply, eventually

if TYPE_CHECKING:
    from wire import Server

CSV = {"Content-Type": "text/csv"}


def test_a_download_is_written_to_the_path_that_the_caller_names(
    client: sdk.ApiClient, replies: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    replies[:] = [Reply(200, b"a,b\n", {**CSV, "Content-Disposition": 'attachment; filename="../../evil.csv"'})]
    sources = sdk.SourcesApi(client)

    for given in (tmp_path / "a.csv", str(tmp_path / "b.csv"), "c.csv"):
        assert sources.get_accounts_schema("1", _download_to=given) == Path(given)
        assert Path(given).read_bytes() == b"a,b\n"
    response = sources.get_accounts_schema_with_http_info("1", _download_to="d.csv")
    assert (response.data, response.raw_data, response.status_code) == (Path("d.csv"), b"", 200)
    raw = sources.get_accounts_schema_without_preload_content("1", _download_to="e.csv")
    assert (raw.status, raw.data) == (200, b"")
    assert client.request("GET", "/v2024/x", download_to="f.csv").data == Path("f.csv")
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "b.csv", "c.csv", "d.csv", "e.csv", "f.csv"]


def test_a_download_is_awaited_too(served: Server, replies: list[Any], tmp_path: Path) -> None:
    replies[:] = [Reply(200, b"a,b\n", CSV)]

    async def run() -> Path:
        async with aio.ApiClient(sdk.Configuration(**served.settings())) as client:
            return await aio.SourcesApi(client).get_accounts_schema("1", _download_to=tmp_path / "a.csv")

    assert asyncio.run(run()).read_bytes() == b"a,b\n"


def test_a_download_replaces_a_file_and_keeps_its_permissions(
    client: sdk.ApiClient, replies: list[Any], tmp_path: Path
) -> None:
    replies[:] = [Reply(200, b"new", CSV)]
    path = tmp_path / "a.csv"
    path.write_text("much older")
    path.chmod(0o640)

    client.request("GET", "/v2024/x", download_to=path)

    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == (0o640 if sys.platform != "win32" else 0o666)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
@pytest.mark.parametrize("exists", [True, False])
def test_a_download_replaces_a_link_and_not_the_file_that_it_leads_to(
    exists: bool, client: sdk.ApiClient, replies: list[Any], tmp_path: Path
) -> None:
    replies[:] = [Reply(200, b"new", CSV)]
    target, link = tmp_path / "elsewhere.csv", tmp_path / "a.csv"
    if exists:
        target.write_text("old")
        target.chmod(0o777)
    link.symlink_to(target)

    client.request("GET", "/v2024/x", download_to=link)

    assert (link.is_symlink(), link.read_text()) == (False, "new")
    assert target.exists() == exists
    assert not exists or target.read_text() == "old"
    assert not link.stat().st_mode & 0o111


HALF = b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 100\r\n\r\nhalf"


def test_a_download_that_breaks_off_is_repeated(client: sdk.ApiClient, replies: list[Any], tmp_path: Path) -> None:
    replies[:] = [HALF, HALF, Reply(200, b"whole", CSV)]

    client.request("GET", "/v2024/x", download_to=tmp_path / "a.csv")

    assert (tmp_path / "a.csv").read_text() == "whole"
    assert os.listdir(tmp_path) == ["a.csv"]


@pytest.mark.parametrize("old", [None, "old"])
@pytest.mark.parametrize("response", [HALF, Reply(404, b"{}"), Reply(503, b"{}")])
def test_a_failed_download_leaves_no_file_and_an_old_one_unchanged(
    client: sdk.ApiClient, replies: list[Any], tmp_path: Path, response: Any, old: str | None
) -> None:
    replies[:] = [response]
    path = tmp_path / "a.csv"
    if old:
        path.write_text(old)

    with pytest.raises((sdk.ApiException, sdk.ConnectionException)):
        client.request("GET", "/v2024/x", download_to=path, retries=0)

    assert os.listdir(tmp_path) == (["a.csv"] if old else [])
    assert not old or path.read_text() == old


def test_a_cancelled_download_leaves_no_file(tmp_path: Path) -> None:
    def half(connection: socket.socket) -> None:
        connection.recv(10_000)
        connection.sendall(HALF)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        given = sdk.Configuration(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", access_token="T")
        cancellation, raised = Cancellation(), []

        def download() -> None:
            with cancellation:
                try:
                    sdk.ApiClient(given).request("GET", "/v2024/x", download_to=tmp_path / "a.csv")
                except sdk.ConnectionException as error:
                    raised.append(error)

        thread = threading.Thread(target=download)
        thread.start()
        connection, _ = listener.accept()
        with connection:
            half(connection)
            eventually(lambda: bool(os.listdir(tmp_path)))
            cancellation.cancel()
            thread.join()

    assert len(raised) == 1
    assert not os.listdir(tmp_path)


def test_a_path_to_which_nothing_can_be_written_is_rejected_before_anything_is_sent(
    client: sdk.ApiClient, served: Server, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    wrong: list[tuple[Any, type[Exception]]] = [
        (tmp_path, IsADirectoryError),
        (tmp_path / "nothing" / "a.csv", FileNotFoundError),
        (tmp_path / "file" / "a.csv", NotADirectoryError),
        ("", OSError),
        (7, sdk.ApiTypeError),
    ]
    if sys.platform != "win32":
        wrong.append((os.devnull, OSError))
    for path, kind in wrong:
        with pytest.raises(kind):
            client.request("GET", "/v2024/x", download_to=path)
        with pytest.raises(kind):
            sdk.SourcesApi(client).get_accounts_schema("1", _download_to=path)
    assert not served.seen


def test_a_response_that_is_not_a_download_is_not_written_to_a_file(
    client: sdk.ApiClient, served: Server, tmp_path: Path
) -> None:
    with pytest.raises(sdk.ApiTypeError, match=r"_download_to is only for downloads: get_role\(\) returns JSON"):
        sdk.RolesApi(client).get_role("1", _download_to=tmp_path / "a")  # type: ignore[call-arg]
    assert not served.seen


def test_a_silent_server_ends_a_download_in_time(client: sdk.ApiClient, replies: list[Any], tmp_path: Path) -> None:
    replies[:] = [SILENCE]
    with pytest.raises(sdk.TimeoutException):
        client.request("GET", "/v2024/x", download_to=tmp_path / "a", timeout=(5, 0.2), retries=0)
    assert not os.listdir(tmp_path)
