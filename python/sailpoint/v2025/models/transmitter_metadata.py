# Generated from schema/.
"""Transmitter metadata."""

__all__ = ["TransmitterMetadata"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.authorization_scheme import AuthorizationScheme

    class TransmitterMetadata(Model):
        """Transmitter metadata."""

        spec_version: str | None
        issuer: str | None
        jwks_uri: str | None
        delivery_methods_supported: list[str] | None
        configuration_endpoint: str | None
        status_endpoint: str | None
        verification_endpoint: str | None
        authorization_schemes: list[AuthorizationScheme] | None
        def __init__(
            self,
            *,
            spec_version: str | None = ...,
            issuer: str | None = ...,
            jwks_uri: str | None = ...,
            delivery_methods_supported: list[str] | tuple[str, ...] | None = ...,
            configuration_endpoint: str | None = ...,
            status_endpoint: str | None = ...,
            verification_endpoint: str | None = ...,
            authorization_schemes: Sequence[AuthorizationScheme | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TransmitterMetadata = model("v2025", "TransmitterMetadata")
