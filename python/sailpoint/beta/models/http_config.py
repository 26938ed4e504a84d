# Generated from schema/.
"""Http config."""

__all__ = ["HttpConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.basic_auth_config import BasicAuthConfig
    from sailpoint.beta.models.bearer_token_auth_config import BearerTokenAuthConfig
    from sailpoint.beta.models.http_authentication_type import HttpAuthenticationType
    from sailpoint.beta.models.http_dispatch_mode import HttpDispatchMode

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
            http_dispatch_mode: HttpDispatchMode | Literal["SYNC", "ASYNC", "DYNAMIC"],
            http_authentication_type: HttpAuthenticationType
            | Literal["NO_AUTH", "BASIC_AUTH", "BEARER_TOKEN"]
            | None = ...,
            basic_auth_config: BasicAuthConfig | Mapping[str, Any] | None = ...,
            bearer_token_auth_config: BearerTokenAuthConfig | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    HttpConfig = model("beta", "HttpConfig")
