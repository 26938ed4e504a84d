"""A tenant on this machine, for trying and testing: it speaks HTTP as the service does and forgets all when stopped."""

from __future__ import annotations

from sailpoint._core import Configuration, SandboxServer

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

__all__ = ["Sandbox"]


class Sandbox:
    """An embedded tenant with a few sources, identities and identity profiles.

    with Sandbox() as sandbox, ApiClient(sandbox.configuration()) as api_client:
        IdentityProfilesApi(api_client).list_identity_profiles()
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        client_id: str | None = None,
        client_secret: str | None = None,
    ) -> None:
        """Describe the tenant; `start()` or `with` starts it.

        Args:
            host: address to listen on.
            port: TCP port; 0 takes a free one.
            client_id: the client that may log in, made up by default.
            client_secret: the client's secret, made up by default.
        """
        self._host = host
        self._port = port
        self._client_id = client_id
        self._client_secret = client_secret
        self._server: SandboxServer | None = None

    def start(self) -> Self:
        """Listen; does nothing when it does already. Raises OSError when the port is taken."""
        if self._server is None:
            self._server = SandboxServer(self._host, self._port, self._client_id, self._client_secret)
        return self

    def stop(self) -> None:
        """Close every connection and forget everything; does nothing when it is not running."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    @property
    def url(self) -> str:
        """The base URL, for example `http://127.0.0.1:4040`. Raises RuntimeError while it is not running."""
        return self._running().url

    @property
    def client_id(self) -> str:
        """The client that may log in. Raises RuntimeError while it is not running."""
        return self._running().client_id

    @property
    def client_secret(self) -> str:
        """The client's secret. Raises RuntimeError while it is not running."""
        return self._running().client_secret

    def environment(self) -> dict[str, str]:
        """The environment variables that make `Configuration()` log in here."""
        return {
            "SAIL_BASE_URL": self.url,
            "SAIL_CLIENT_ID": self.client_id,
            "SAIL_CLIENT_SECRET": self.client_secret,
        }

    def configuration(self, **overrides: Any) -> Configuration:
        """What logs in here, with any attribute of `Configuration` set as given, for example `experimental=True`."""
        own = {"base_url": self.url, "client_id": self.client_id, "client_secret": self.client_secret}
        return Configuration(**{**own, **overrides})

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"Sandbox({self.url!r})" if self._server else "Sandbox(not running)"

    def _running(self) -> SandboxServer:
        if self._server is None:
            raise RuntimeError("the sandbox is not running: call start(), or use it in a with statement")
        return self._server
