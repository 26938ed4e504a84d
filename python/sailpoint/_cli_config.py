"""Configuration of the SailPoint CLI: the environments in ~/.sailpoint/config.yaml, their secrets in the keyring."""

from __future__ import annotations

import os
from base64 import b64decode
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint._documents import DocumentError, from_yaml
from sailpoint._reading import UnreadableError, content, warn_of_others
from sailpoint.exceptions import ConfigurationException

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Login", "exists", "login"]

_EXTRA = "install sailpoint-rs[cli]"

# Encodings that the CLI's keyring library uses for values that the macOS keychain cannot hold directly.
_ENCODINGS: dict[str, Callable[[str], bytes]] = {"go-keyring-base64:": b64decode, "go-keyring-encoded:": bytes.fromhex}


class Login(NamedTuple):
    """Credentials of an environment: a client id and secret, or a token that the CLI has fetched for a user."""

    environment: str
    base_url: str
    client_id: str | None = None
    client_secret: str | None = None
    access_token: str | None = None

    def __repr__(self) -> str:
        return f"Login({self.environment!r}, {self.base_url!r})"


def exists() -> bool:
    """True if the CLI has a configuration on this machine."""
    return _file().is_file()


def login(environment: str | None = None) -> Login:
    """The credentials of an environment of the CLI, by default of its active one.

    Raises:
        ConfigurationException: The CLI does not know the environment or has no credentials for it, or a library that
            reads them is missing.
    """
    settings = _settings()
    chosen = environment or os.environ.get("SAIL_ACTIVEENVIRONMENT") or settings.get("activeenvironment") or "default"
    name = str(chosen).lower()
    known = _lowered(settings.get("environments"))
    found = _lowered(known.get(name))
    if name not in known:
        names = ", ".join(sorted(known)) or "none"
        raise ConfigurationException(f"the SailPoint CLI has no environment {name}; it has: {names}")
    base_url = found.get("baseurl")
    if not isinstance(base_url, str) or not base_url:
        raise ConfigurationException(f"the environment {name} of the SailPoint CLI has no baseurl")
    kind = str(os.environ.get("SAIL_AUTHTYPE") or settings.get("authtype") or "pat").lower()
    if kind == "oauth":
        return Login(name, base_url, access_token=_token(name))
    stored = _lowered(found.get("pat"))  # the location in early versions of the CLI
    client_id, client_secret = (_secret(f"environments.pat.{entry}", name) for entry in ("clientid", "clientsecret"))
    if not client_id and not client_secret:
        client_id, client_secret = stored.get("clientid"), stored.get("clientsecret")
    if not client_id or not client_secret:
        raise ConfigurationException(f"the SailPoint CLI has no personal access token for its environment {name}")
    return Login(name, base_url, str(client_id), str(client_secret))


def _file() -> Path:
    return Path.home() / ".sailpoint" / "config.yaml"


def _settings() -> dict[str, Any]:
    file = _file()
    try:
        settings = _lowered(from_yaml(content(file).decode()))
    except ImportError:
        raise ConfigurationException(f"reading {file} needs PyYAML: {_EXTRA}") from None
    except FileNotFoundError:
        raise ConfigurationException(f"the SailPoint CLI has no configuration: {file} does not exist") from None
    except DocumentError as error:
        # Only the line: the full message quotes the text, which may hold a secret.
        line = str(error).partition(":")[0]
        raise ConfigurationException(
            f"{file} is not valid YAML{f' at {line}' if line.startswith('line') else ''}"
        ) from None
    except (OSError, UnicodeDecodeError, UnreadableError) as error:
        raise ConfigurationException(f"cannot read {file}: {error}") from None
    environments = _lowered(settings.get("environments")).values()
    warn_of_others(file, has_secret=any(_lowered(each).get("pat") for each in environments))
    return settings


def _lowered(members: Any) -> dict[str, Any]:
    """An object with lower-case names, because the CLI ignores case."""
    return {str(name).lower(): value for name, value in members.items()} if isinstance(members, dict) else {}


def _token(name: str) -> str:
    """The token that the CLI has fetched for its user."""
    token = _secret("environments.oauth.accesstoken", name)
    expiry = _secret("environments.oauth.expiry", name)
    if not token:
        raise ConfigurationException(f"no user is logged in to the environment {name}: log in with the SailPoint CLI")
    if expiry and _moment(expiry) <= datetime.now(timezone.utc):
        raise ConfigurationException(
            f"the login to the environment {name} has expired: log in again with the SailPoint CLI"
        )
    return token


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return datetime.max.replace(tzinfo=timezone.utc)  # unreadable: the service decides whether the token is valid
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _secret(service: str, account: str) -> str | None:
    """An entry of the keyring; None if the entry or the keyring does not exist."""
    try:
        import keyring
        from keyring.errors import InitError, KeyringError, NoKeyringError
    except ImportError:
        raise ConfigurationException(f"reading the secrets of the SailPoint CLI needs keyring: {_EXTRA}") from None
    try:
        found = keyring.get_password(service, account)
        if found is None:
            # On Windows the CLI's library uses other entry names, and UTF-8 instead of UTF-16.
            found = _rewritten(keyring.get_password(f"{service}:{account}", account))
    except (InitError, NoKeyringError):
        return None
    except KeyringError as error:
        raise ConfigurationException(f"cannot read {service} from the keyring: {error}") from None
    return None if found is None else _decoded(found)


def _rewritten(text: str | None) -> str | None:
    if text is None or text.isascii():
        return text
    try:
        return text.encode("utf-16-le").decode("ascii")
    except UnicodeError:
        return text


def _decoded(text: str) -> str:
    for prefix, decode in _ENCODINGS.items():
        if text.startswith(prefix):
            return decode(text[len(prefix) :]).decode()
    return text
