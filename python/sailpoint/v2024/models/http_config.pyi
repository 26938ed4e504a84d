# Written by `make stubs` from schema/; change it there.
"""Http config."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.basic_auth_config import BasicAuthConfig
from sailpoint.v2024.models.bearer_token_auth_config import BearerTokenAuthConfig

__all__ = ["HttpConfig"]

class HttpConfig(Model):
    """Http config."""

    url: str
    http_dispatch_mode: str
    http_authentication_type: str | None
    basic_auth_config: BasicAuthConfig | None
    bearer_token_auth_config: BearerTokenAuthConfig | None
    def __init__(
        self,
        *,
        url: str,
        http_dispatch_mode: str,
        http_authentication_type: str | None = ...,
        basic_auth_config: BasicAuthConfig | Mapping[str, Any] | None = ...,
        bearer_token_auth_config: BearerTokenAuthConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...
