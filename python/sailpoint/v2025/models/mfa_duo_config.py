# Generated from schema/.
"""Mfa duo config."""

__all__ = ["MfaDuoConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class MfaDuoConfig(Model):
        """Mfa duo config."""

        mfa_method: str | None
        enabled: bool | None
        host: str | None
        access_key: str | None
        identity_attribute: str | None
        config_properties: dict[str, Any] | None
        def __init__(
            self,
            *,
            mfa_method: str | None = ...,
            enabled: bool | None = ...,
            host: str | None = ...,
            access_key: str | None = ...,
            identity_attribute: str | None = ...,
            config_properties: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MfaDuoConfig = model("v2025", "MfaDuoConfig")
