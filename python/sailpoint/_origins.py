"""The settings of a configuration with their origins, without secrets."""

from __future__ import annotations

import os
import re
from inspect import signature
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from sailpoint._core import Configuration

__all__ = ["Setting", "Settings", "describe"]

_HIDDEN = "***"
_DEFAULT, _GIVEN, _MISSING = "default", "given", "not set"
_VARIABLES = {"base_url": "SAIL_BASE_URL", "client_id": "SAIL_CLIENT_ID", "client_secret": "SAIL_CLIENT_SECRET"}
_MEMBERS = {"base_url": "BaseURL", "client_id": "ClientId", "client_secret": "ClientSecret"}
_PROXIES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy")
_ENVIRONMENT = "environment"  # the name of the environment as the origin of the secret


class Setting(NamedTuple):
    """A setting of a configuration."""

    name: str
    value: Any
    """The value; secrets are masked."""
    origin: str
    """`given`, `default`, `not set`, a variable, or a file and a member; then what was removed around the value."""


class Settings(list[Setting]):
    """The settings of a configuration, which `print()` and notebooks show as a table."""

    __slots__ = ()

    def __str__(self) -> str:
        widths = [max((len(str(setting[at])) for setting in self), default=0) for at in (0, 1)]
        return "\n".join(f"{name:{widths[0]}}  {value!s:{widths[1]}}  {origin}" for name, value, origin in self)

    def _repr_html_(self) -> str:
        from sailpoint._html import of_rows

        return of_rows("Configuration", (setting._asdict() for setting in self), len(self))


def describe(configuration: Configuration) -> Settings:
    """The settings of a configuration with their origins."""
    source, hint, removed = _source(configuration)
    settings = Settings()
    for name, parameter in signature(type(configuration)).parameters.items():
        if parameter.kind is not parameter.KEYWORD_ONLY:
            continue
        value = getattr(configuration, name)
        if name in _VARIABLES:
            origin = _origin_of_login(name, value, source, cleaned=name in removed)
        elif name == "token_url":
            derived = value is None or value == f"{str(configuration.base_url).rstrip('/')}/oauth/token"
            origin = _DEFAULT if derived else _GIVEN
        else:
            origin = _GIVEN if value != parameter.default else _environment_default(name)
        if name in removed:
            origin = f"{origin} (removed: {removed[name]})"
        settings.append(Setting(name, _shown(name, value), origin))
    if hint:
        settings.append(Setting("hint", hint, ""))
    return settings


def _source(configuration: Configuration) -> tuple[tuple[str, bool] | None, str | None, dict[str, str]]:
    """The origin of the secret, whether it is also that of the address; why a value is missing; what was removed."""
    state: dict[str, Any] = configuration.__reduce_ex__(2)[2]  # type: ignore[assignment]
    complete = configuration.base_url and (configuration.access_token or configuration.client_secret)
    source = state.get("secret_source")  # also has the address and the id in that place
    return source and (source[0], source[1]), None if complete else state.get("hint"), state.get("removed") or {}


def _origin_of_login(name: str, value: str | None, source: tuple[str, bool] | None, *, cleaned: bool) -> str:
    if value is None:
        return _MISSING
    place, with_address = source or ("", False)
    if place and place != _ENVIRONMENT and (name != "base_url" or with_address):
        return f"{place}: {_MEMBERS[name]}"
    variable = os.environ.get(_VARIABLES[name], "")
    is_there = value in variable if cleaned else value == variable
    if is_there and (name != "base_url" or with_address or not place):
        return _VARIABLES[name]
    return _GIVEN


def _environment_default(name: str) -> str:
    """The origin of a default, which may be an environment variable."""
    candidates = {"allow_http": ("SAIL_ALLOW_HTTP",), "debug": ("SAILPOINT_LOG",), "proxy": _PROXIES}.get(name, ())
    return next((f"default, {variable} applies" for variable in candidates if os.environ.get(variable)), _DEFAULT)


def _shown(name: str, value: Any) -> Any:
    """The value without secrets."""
    if value is None:
        return None
    if name == "client_secret" or (name == "access_token" and isinstance(value, str)):
        return _HIDDEN
    if name == "access_token":
        return f"function {getattr(value, '__name__', type(value).__name__)}"
    if name == "proxy_headers":
        return dict.fromkeys(value, _HIDDEN)
    return re.sub(r"//[^/@]*@", f"//{_HIDDEN}@", value) if isinstance(value, str) else value
