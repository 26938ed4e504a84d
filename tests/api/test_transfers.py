"""Transfers of files: large ones are streamed, and every attempt sends the whole file."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import socket
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk
from sailpoint.v2024 import aio
from serving import serving
from wire import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from official import Sdk
    from wire import Server

LARGE = 200 * 1024 * 1024
GROWTH = 50 * 1024 * 1024
CSV = {"Content-Type": "text/csv"}


@contextmanager
def counting() -> Iterator[tuple[str, list[int]]]:
    """A server that discards uploads and counts their bytes, and sends a large file."""
    lengths: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            left = int(self.headers["Content-Length"])
            lengths.append(left)
            while left:
                left -= len(self.rfile.read(min(left, 1 << 20)))
            self.response(b'{"access_token":"T","expires_in":749}', 1)

        def do_GET(self) -> None:
            self.response(bytes(1 << 20), LARGE >> 20)

        def response(self, piece: bytes, times: int) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(piece) * times))
            self.end_headers()
            for _ in range(times):
                self.wfile.write(piece)

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    with serving(Handler) as server:
        yield server.url, lengths


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
@pytest.mark.parametrize("form", ["path", "object", "reader", "download"])
def test_a_large_file_is_not_held_in_memory(ours: Sdk, tmp_path: Path, form: str) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"x" * 2_000_000)
    with large.open("wb") as file:
        file.truncate(0 if form == "download" else LARGE)

    with counting() as (url, lengths):
        given = {"url": url, "small": str(small), "path": str(large), "form": form}
        grown = ours.run("large_transfer.py", given)

    assert grown < GROWTH
    assert large.stat().st_size == LARGE
    if form != "download":
        assert LARGE < lengths[-1] < LARGE + 1000


class Once:
    """A file object that can be read only once, with a `read` that returns text or bytes."""

    def __init__(self, content: Any) -> None:
        self.file: Any = io.StringIO(content) if isinstance(content, str) else io.BytesIO(content)
        self.name = 7

    def read(self, size: int) -> Any:
        """The next bytes or characters."""
        return self.file.read(size)


CONTENT = bytes(range(256)) * 20_000


def middle(folder: Path) -> Any:
    """A file behind whose position the content is."""
    (folder / "longer.bin").write_bytes(b"before" + CONTENT)
    file = (folder / "longer.bin").open("rb")
    file.read(6)
    return file


def unpacked(folder: Path) -> Any:
    """A file object that unpacks the content."""
    with gzip.open(folder / "a.gz", "wb") as packed:
        packed.write(CONTENT)
    return gzip.open(folder / "a.gz")


def pipe(_: Path) -> Any:
    """The end of a pipe, which cannot be read twice."""
    reader, writer = os.pipe()

    def write() -> None:
        with os.fdopen(writer, "wb") as file:
            file.write(CONTENT)

    threading.Thread(target=write, daemon=True).start()
    return os.fdopen(reader, "rb")


FORMS: dict[str, Callable[[Path], Any]] = {
    "path": lambda folder: folder / "a.bin",
    "text": lambda folder: str(folder / "a.bin"),
    "bytes": lambda _: CONTENT,
    "bytearray": lambda _: bytearray(CONTENT),
    "pair": lambda _: ("a.bin", CONTENT),
    "pair of a path": lambda folder: ("b.bin", folder / "a.bin"),
    "open file": lambda folder: (folder / "a.bin").open("rb"),
    "file without a buffer": lambda folder: (folder / "a.bin").open("rb", buffering=0),
    "file at a position": middle,
    "file for reading and writing": lambda folder: (folder / "a.bin").open("r+b"),
    "file in memory": lambda _: io.BytesIO(CONTENT),
    "unpacked file": unpacked,
    "pipe": pipe,
    "object": lambda _: Once(CONTENT),
}


@pytest.mark.parametrize("awaits", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_each_attempt_sends_the_whole_file(
    served: Server, replies: list[Any], tmp_path: Path, form: str, awaits: bool
) -> None:
    replies[:0] = [Reply(401, b"{}"), Reply(429, b"{}", {"Retry-After": "0"})]
    (tmp_path / "a.bin").write_bytes(CONTENT)
    given = FORMS[form](tmp_path)
    configuration = sdk.Configuration(**served.settings(experimental=True))

    async def upload() -> None:
        async with aio.ApiClient(configuration) as client:
            await aio.IconsApi(client).set_icon("application", "1", given)

    if awaits:
        asyncio.run(upload())
    else:
        with sdk.ApiClient(configuration) as client:
            sdk.IconsApi(client).set_icon("application", "1", given)
    if hasattr(given, "close"):
        given.close()

    assert len(served.calls) == 3
    for seen in served.calls:
        boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
        head, _, rest = seen.body.partition(b"\r\n\r\n")
        assert head.startswith(b"--" + boundary + b'\r\nContent-Disposition: form-data; name="image"; filename="')
        assert rest == CONTENT + b"\r\n--" + boundary + b"--\r\n"


def test_text_of_a_file_object_is_sent_as_utf_8(client: sdk.ApiClient, served: Server, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Zürich".encode("latin-1"))
    with (tmp_path / "a.txt").open(encoding="latin-1") as file:
        for given in (file, Once("Zürich")):
            client.request("POST", "/v2024/file", files={"file": given})

    assert all("Zürich".encode() in seen.body for seen in served.calls)


def test_a_file_that_was_replaced_since_it_was_opened_is_not_sent(
    client: sdk.ApiClient, served: Server, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("first")
    with path.open("rb") as file:
        path.rename(tmp_path / "moved")
        path.write_text("other")
        client.request("POST", "/v2024/file", files={"file": file})

    assert b"first" in served.calls[0].body


@pytest.mark.parametrize("given", ["nothing", ".", ("a", ("b", b"c")), io.BytesIO, Once(b"").read, ("a",)])
def test_values_that_cannot_be_uploaded_are_rejected_before_anything_is_sent(
    client: sdk.ApiClient, served: Server, tmp_path: Path, given: Any
) -> None:
    given = tmp_path / given if isinstance(given, str) else given
    with pytest.raises((OSError, sdk.ApiTypeError, ValueError, TypeError)):
        client.request("POST", "/v2024/file", files={"file": given})
    assert not served.seen


def test_a_file_that_becomes_shorter_while_it_is_sent_ends_the_call(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    with path.open("wb") as file:
        file.truncate(LARGE)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        given = sdk.Configuration(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", access_token="T", retries=0)
        raised: list[BaseException] = []

        def upload() -> None:
            try:
                sdk.ApiClient(given).request("POST", "/v2024/file", files={"file": path})
            except OSError as error:
                raised.append(error)

        thread = threading.Thread(target=upload)
        thread.start()
        connection, _ = listener.accept()
        with connection:
            connection.recv(1000)
            os.truncate(path, 1000)
            while connection.recv(1 << 20):
                pass
        thread.join()

    assert "a.bin: the file became shorter while it was sent" in str(raised[0])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_and_devices_are_not_read_by_their_path(client: sdk.ApiClient, served: Server, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", "/dev/zero"):
        with pytest.raises(OSError, match="is not a regular file; pass an open file object"):
            client.request("POST", "/v2024/x", files={"file": path})
    assert not served.seen


def test_a_pair_of_wrong_types_is_named(client: sdk.ApiClient) -> None:
    with pytest.raises(sdk.ApiTypeError, match="file should be a pair of name and bytes or file object"):
        client.request("POST", "/v2024/x", files={"file": ("a", b"", "text/csv")})
