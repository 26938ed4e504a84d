"""TLS: trusted authorities, client certificates, and a proxy reached over TLS."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import ssl
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import HANGS, Reply, Server, behind_login

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("ignore::sailpoint.exceptions.InsecureWarning")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """The authority that signs the certificates of servers and clients."""
    return trustme.CA()


@pytest.fixture(scope="module")
def root(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The authority's certificate."""
    path = tmp_path_factory.mktemp("authority") / "root.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


def context(authority: trustme.CA, name: str = "localhost") -> ssl.SSLContext:
    """The TLS settings of a server with this name."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(made)
    return made


@contextmanager
def secured(tls: ssl.SSLContext) -> Iterator[Server]:
    """A server behind TLS under the name localhost."""
    with behind_login(lambda _: Reply(), tls, "localhost") as served:
        yield served


def called(served: Server, **settings: Any) -> Any:
    """The result of a call with these settings."""
    configuration = Configuration(**served.settings(retries=0, **settings))
    with ApiClient(configuration) as api_client:
        return IdentityProfilesApi(api_client).list_identity_profiles()


def distrusted(served: Server, **settings: Any) -> None:
    """Check that a call with these settings fails before anything is sent."""
    before = len(served.seen)
    with pytest.raises(exceptions.ConnectionException) as raised:
        called(served, **settings)
    assert raised.value.phase == "securing the connection"
    assert len(served.seen) == before


def test_an_authority_is_trusted_when_it_is_given_as_a_file_or_in_a_directory(
    authority: trustme.CA, root: Path
) -> None:
    with secured(context(authority)) as served:
        distrusted(served)
        assert called(served, ssl_ca_cert=root) == []
        assert called(served, ssl_ca_cert=str(root.parent)) == []


def test_verify_ssl_false_disables_the_check(authority: trustme.CA) -> None:
    with secured(context(authority, "other.example")) as served:
        assert called(served, verify_ssl=False) == []


def test_a_certificate_of_another_name_is_accepted_only_without_the_name_check(
    authority: trustme.CA, root: Path
) -> None:
    with secured(context(authority, "other.example")) as served:
        distrusted(served, ssl_ca_cert=root)
        distrusted(served, assert_hostname=False)
        assert called(served, ssl_ca_cert=root, assert_hostname=False) == []


def test_the_client_shows_its_certificate(authority: trustme.CA, root: Path, tmp_path: Path) -> None:
    tls = context(authority)
    tls.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(tls)
    own = authority.issue_cert("client.example")
    certificate, key, both = (tmp_path / name for name in ("client.pem", "client.key", "both.pem"))
    own.cert_chain_pems[0].write_to_path(str(certificate))
    own.private_key_pem.write_to_path(str(key))
    own.private_key_and_cert_chain_pem.write_to_path(str(both))

    with secured(tls) as served:
        with pytest.raises(exceptions.ConnectionException):
            called(served, ssl_ca_cert=root)
        assert called(served, ssl_ca_cert=root, cert_file=certificate, key_file=key) == []
        assert called(served, ssl_ca_cert=root, cert_file=both) == []


SYSTEM = """
import sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
print(IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1], access_token="T"))).list_identity_profiles())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not keep their store in a file")
def test_the_systems_authorities_are_trusted(authority: trustme.CA, root: Path) -> None:
    with secured(context(authority)) as served:
        ended = subprocess.run(
            [sys.executable, "-c", SYSTEM, served.url],
            env={"SSL_CERT_FILE": str(root)},
            capture_output=True,
            text=True,
            timeout=HANGS,
            check=False,
        )

    assert (ended.returncode, ended.stdout) == (0, "[]\n"), ended.stderr


class TlsProxy:
    """A forward proxy over TLS that requires the user `user` with the password `p@ss`."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self.tls = tls
        self.lines: list[str] = []
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Relay one tunnel or one plain request."""
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            self.lines.append(head.splitlines()[0])
            if base64.b64encode(b"user:p@ss").decode() not in head:
                writer.write(b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                await writer.drain()
            else:
                await self.carry(head, reader, writer)
        writer.close()

    async def carry(self, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Connect to the requested server, and relay in both directions."""
        method, target, _ = head.split(" ", 2)
        place = target if method == "CONNECT" else target.split("/")[2]
        host, port = place.rsplit(":", 1)
        there_reader, there_writer = await asyncio.open_connection(host, int(port))
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        else:
            there_writer.write(head.replace(f"http://{place}", "", 1).encode())
        await asyncio.gather(pipe(reader, there_writer), pipe(there_reader, writer))


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Relay data until the end of the stream."""
    while piece := await reader.read(1 << 16):
        writer.write(piece)
        await writer.drain()
    writer.close()


@contextmanager
def tls_proxy(tls: ssl.SSLContext) -> Iterator[TlsProxy]:
    """A running proxy."""
    proxy = TlsProxy(tls)
    loop = asyncio.new_event_loop()

    async def start() -> asyncio.Server:
        return await asyncio.start_server(proxy.serve, "127.0.0.1", 0, ssl=proxy.tls)

    async def stop() -> None:
        running = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    listening = loop.run_until_complete(start())
    proxy.url = f"localhost:{listening.sockets[0].getsockname()[1]}"
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield proxy
    finally:
        listening.close()
        asyncio.run_coroutine_threadsafe(stop(), loop).result(HANGS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(HANGS)
        loop.close()


def test_a_proxy_behind_tls_with_a_password_carries_plain_and_encrypted_calls(
    authority: trustme.CA, root: Path
) -> None:
    tls = context(authority)
    with tls_proxy(tls) as proxy:
        through = {"proxy": f"https://user:p%40ss@{proxy.url}", "ssl_ca_cert": root}
        with secured(context(authority)) as served:
            assert called(served, **through) == []
            assert set(proxy.lines) == {f"CONNECT {served.address} HTTP/1.1"}
            with pytest.raises(exceptions.ConnectionException, match=proxy.url) as raised:
                called(served, **{**through, "proxy": f"https://user:hidden@{proxy.url}"})
            assert "hidden" not in str(raised.value)
        proxy.lines.clear()
        with behind_login(lambda _: Reply()) as served:
            assert called(served, **through) == []
            assert proxy.lines == [f"POST {served.url}/oauth/token HTTP/1.1"]  # the call uses the same connection
            assert [seen.method for seen in served.seen] == ["POST", "GET"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes among the files")
@pytest.mark.parametrize("setting", ["ssl_ca_cert", "cert_file", "key_file"])
def test_a_certificate_is_not_read_from_a_pipe_or_a_device(root: Path, tmp_path: Path, setting: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", "/dev/zero"):
        files: dict[str, Any] = (
            {"cert_file": root, "key_file": root, setting: path} if setting != "ssl_ca_cert" else {setting: path}
        )
        configuration = Configuration(base_url="https://127.0.0.1:9", access_token="T", **files)

        with ApiClient(configuration) as api_client, pytest.raises(exceptions.ConfigurationException) as raised:
            IdentityProfilesApi(api_client).list_identity_profiles()

        assert str(raised.value).endswith("is not a regular file")
