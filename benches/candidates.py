"""The clients under measurement. Each one makes a call and decodes the response."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
import httpx
import msgspec
import orjson
import pyreqwest.client
import requests
import urllib3
from structs import Profile

from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

ID = "2b838de9-db9b-abcf-e646-d4f274ad4238"
ONE = f"/v2024/identity-profiles/{ID}"
PAGE = "/v2024/identity-profiles?limit=250"
HEADERS = {"Authorization": "Bearer T", "Accept": "application/json"}


@contextmanager
def raw_socket(url: str) -> Iterator[dict[str, Callable[[], object]]]:
    """Python's sockets without a library and without decoding, as a lower bound."""
    address = urlsplit(url).netloc
    head = "".join(f"{name}: {value}\r\n" for name, value in HEADERS.items())
    with socket.create_connection(tuple(address.split(":"))) as connection:  # type: ignore[arg-type]
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def call(path: str) -> Callable[[], bytes]:
            request = f"GET {path} HTTP/1.1\r\nHost: {address}\r\n{head}\r\n".encode()

            def once() -> bytes:
                connection.sendall(request)
                pieces = [connection.recv(65536)]
                top, _, _ = pieces[0].partition(b"\r\n\r\n")
                length = int(top.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
                left = length + len(top) + 4 - len(pieces[0])
                while left:
                    pieces.append(connection.recv(65536))
                    left -= len(pieces[-1])
                return b"".join(pieces)

            return once

        yield {"get": call(ONE), "list": call(PAGE)}


@contextmanager
def http_client(url: str) -> Iterator[dict[str, Callable[[], object]]]:
    """The standard library with the fastest typed decoder."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    one, page = msgspec.json.Decoder(Profile), msgspec.json.Decoder(list[Profile])

    def call(path: str, decoder: msgspec.json.Decoder[Any]) -> Callable[[], object]:
        def once() -> object:
            connection.request("GET", path, headers=HEADERS)
            return decoder.decode(connection.getresponse().read())

        return once

    yield {"get": call(ONE, one), "list": call(PAGE, page)}
    connection.close()


@contextmanager
def with_urllib3(url: str) -> Iterator[dict[str, Callable[[], object]]]:
    """The HTTP library of the official SDK, with the fastest untyped decoder."""
    with urllib3.PoolManager(headers=HEADERS) as pool:
        yield {
            "get": lambda: orjson.loads(pool.request("GET", url + ONE).data),
            "list": lambda: orjson.loads(pool.request("GET", url + PAGE).data),
        }


@contextmanager
def with_httpx(url: str) -> Iterator[dict[str, Callable[[], object]]]:
    """A popular client."""
    with httpx.Client(base_url=url, headers=HEADERS) as client:
        yield {"get": lambda: client.get(ONE).json(), "list": lambda: client.get(PAGE).json()}


@contextmanager
def with_requests(url: str) -> Iterator[dict[str, Callable[[], object]]]:
    """The most popular client."""
    with requests.Session() as session:
        session.headers.update(HEADERS)
        yield {"get": lambda: session.get(url + ONE).json(), "list": lambda: session.get(url + PAGE).json()}


@contextmanager
def with_pyreqwest(url: str) -> Iterator[dict[str, Callable[[], object]]]:
    """Another client on reqwest."""
    with pyreqwest.client.SyncClientBuilder().default_headers(HEADERS).build() as client:
        yield {
            "get": lambda: client.get(url + ONE).build().send().json(),
            "list": lambda: client.get(url + PAGE).build().send().json(),
        }


@contextmanager
def ours(url: str) -> Iterator[dict[str, Callable[[], object]]]:
    """This package."""
    with ApiClient(Configuration(base_url=url, client_id="id", client_secret="secret")) as api_client:
        api = IdentityProfilesApi(api_client)
        yield {
            "get": lambda: api.get_identity_profile(ID),
            "list": lambda: api.list_identity_profiles(limit=250),
        }


class Official:
    """The official SDK in a separate process, because it has the same import name."""

    def __init__(self, python: Path, url: str) -> None:
        script = Path(__file__).parent / "official_calls.py"
        self.process = subprocess.Popen(
            [python, "-I", script, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.response()

    def seconds(self, work: str, times: int) -> float:
        """Duration of several calls, in seconds."""
        assert self.process.stdin
        self.process.stdin.write(f"{work} {times}\n")
        self.process.stdin.flush()
        return float(json.loads(self.response()))

    def response(self) -> str:
        """The next line of its output."""
        assert self.process.stdout
        return self.process.stdout.readline()

    def close(self) -> None:
        """End it."""
        self.process.communicate()


@asynccontextmanager
async def ours_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """This package."""
    async with aio.ApiClient(Configuration(base_url=url, client_id="id", client_secret="secret")) as api_client:
        api = aio.IdentityProfilesApi(api_client)
        yield lambda: api.get_identity_profile(ID)


@asynccontextmanager
async def pyreqwest_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """Another client on reqwest."""
    async with pyreqwest.client.ClientBuilder().default_headers(HEADERS).build() as client:

        async def once() -> object:
            return await (await client.get(url + ONE).build().send()).json()

        yield once


@asynccontextmanager
async def aiohttp_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """The usual client for asyncio."""
    async with aiohttp.ClientSession(headers=HEADERS) as session:

        async def once() -> object:
            async with session.get(url + ONE) as response:
                return orjson.loads(await response.read())

        yield once


@asynccontextmanager
async def httpx_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """A popular client."""
    async with httpx.AsyncClient(base_url=url, headers=HEADERS) as client:

        async def once() -> object:
            return (await client.get(ONE)).json()

        yield once


BLOCKING = {
    "raw socket": raw_socket,
    "http.client+msgspec": http_client,
    "urllib3+orjson": with_urllib3,
    "httpx": with_httpx,
    "requests": with_requests,
    "pyreqwest": with_pyreqwest,
    "sailpoint-rs": ours,
}

AWAITED = {
    "pyreqwest": pyreqwest_awaited,
    "aiohttp": aiohttp_awaited,
    "httpx": httpx_awaited,
    "sailpoint-rs": ours_awaited,
}
