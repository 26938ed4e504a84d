# Written by `make stubs` from schema/; change it there.
"""Mfa okta config."""

from sailpoint._core import Model

__all__ = ["MfaOktaConfig"]

class MfaOktaConfig(Model):
    """Mfa okta config."""

    mfa_method: str | None
    enabled: bool | None
    host: str | None
    access_key: str | None
    identity_attribute: str | None
    def __init__(
        self,
        *,
        mfa_method: str | None = ...,
        enabled: bool | None = ...,
        host: str | None = ...,
        access_key: str | None = ...,
        identity_attribute: str | None = ...,
    ) -> None: ...
