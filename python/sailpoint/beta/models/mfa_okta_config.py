# Generated from schema/.
"""Mfa okta config."""

__all__ = ["MfaOktaConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    MfaOktaConfig = model("beta", "MfaOktaConfig")
