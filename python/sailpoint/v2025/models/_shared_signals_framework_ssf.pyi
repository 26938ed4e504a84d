# Generated from schema/.
"""The models of the schema file shared_signals_framework_ssf, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model

class AuthorizationScheme(Model):
    """Authorization scheme."""

    spec_urn: str | None
    def __init__(
        self,
        *,
        spec_urn: str | None = ...,
    ) -> None: ...

class CreateStreamDeliveryRequest(Model):
    """Create stream delivery request."""

    method: str
    endpoint_url: str
    authorization_header: str | None
    def __init__(
        self,
        *,
        method: str,
        endpoint_url: str,
        authorization_header: str | None = ...,
    ) -> None: ...

class CreateStreamRequest(Model):
    """Create stream request."""

    delivery: CreateStreamDeliveryRequest
    events_requested: list[str] | None
    description: str | None
    def __init__(
        self,
        *,
        delivery: CreateStreamDeliveryRequest | Mapping[str, Any],
        events_requested: list[str] | tuple[str, ...] | None = ...,
        description: str | None = ...,
    ) -> None: ...

class DeliveryRequest(Model):
    """Delivery request."""

    method: str | None
    endpoint_url: str | None
    authorization_header: str | None
    def __init__(
        self,
        *,
        method: str | None = ...,
        endpoint_url: str | None = ...,
        authorization_header: str | None = ...,
    ) -> None: ...

class DeliveryResponse(Model):
    """Delivery response."""

    method: str | None
    endpoint_url: str | None
    def __init__(
        self,
        *,
        method: str | None = ...,
        endpoint_url: str | None = ...,
    ) -> None: ...

class GetStream200Response(Model):
    """Get stream200 response."""

    __match_args__ = ("actual_instance",)
    actual_instance: StreamConfigResponse | list[StreamConfigResponse] | None
    def __init__(
        self,
        actual_instance: StreamConfigResponse
        | Mapping[str, Any]
        | Sequence[StreamConfigResponse | Mapping[str, Any]]
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class JWK(Model):
    """JWK."""

    alg: str | None
    e: str | None
    kid: str | None
    kty: str | None
    n: str | None
    use: str | None
    def __init__(
        self,
        *,
        alg: str | None = ...,
        e: str | None = ...,
        kid: str | None = ...,
        kty: str | None = ...,
        n: str | None = ...,
        use: str | None = ...,
    ) -> None: ...

class JWKS(Model):
    """JWKS."""

    keys: list[JWK]
    def __init__(
        self,
        *,
        keys: Sequence[JWK | Mapping[str, Any]],
    ) -> None: ...

class ReplaceStreamConfigurationRequest(Model):
    """Replace stream configuration request."""

    stream_id: str
    delivery: ReplaceStreamConfigurationRequestDelivery
    events_requested: list[str] | None
    description: str | None
    def __init__(
        self,
        *,
        stream_id: str,
        delivery: ReplaceStreamConfigurationRequestDelivery | Mapping[str, Any],
        events_requested: list[str] | tuple[str, ...] | None = ...,
        description: str | None = ...,
    ) -> None: ...

class ReplaceStreamConfigurationRequestDelivery(Model):
    """Replace stream configuration request delivery."""

    method: str
    endpoint_url: str
    authorization_header: str | None
    def __init__(
        self,
        *,
        method: str,
        endpoint_url: str,
        authorization_header: str | None = ...,
    ) -> None: ...

class StreamConfigResponse(Model):
    """Stream config response."""

    stream_id: str | None
    iss: str | None
    aud: str | None
    delivery: DeliveryResponse | None
    events_supported: list[str] | None
    events_requested: list[str] | None
    events_delivered: list[str] | None
    description: str | None
    inactivity_timeout: int | None
    min_verification_interval: int | None
    def __init__(
        self,
        *,
        stream_id: str | None = ...,
        iss: str | None = ...,
        aud: str | None = ...,
        delivery: DeliveryResponse | Mapping[str, Any] | None = ...,
        events_supported: list[str] | tuple[str, ...] | None = ...,
        events_requested: list[str] | tuple[str, ...] | None = ...,
        events_delivered: list[str] | tuple[str, ...] | None = ...,
        description: str | None = ...,
        inactivity_timeout: int | None = ...,
        min_verification_interval: int | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class StreamStatusResponse(Model):
    """Stream status response."""

    stream_id: str | None
    status: str | None
    """Known values: enabled, paused, disabled."""
    reason: str | None
    def __init__(
        self,
        *,
        stream_id: str | None = ...,
        status: Literal["enabled", "paused", "disabled"] | None = ...,
        reason: str | None = ...,
    ) -> None: ...

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

class UpdateStreamConfigResponse(Model):
    """Update stream config response."""

    stream_id: str | None
    iss: str | None
    aud: str | None
    delivery: DeliveryResponse | None
    events_supported: list[str] | None
    events_requested: list[str] | None
    events_delivered: list[str] | None
    description: str | None
    inactivity_timeout: int | None
    min_verification_interval: int | None
    updated_at: datetime | str | None
    def __init__(
        self,
        *,
        stream_id: str | None = ...,
        iss: str | None = ...,
        aud: str | None = ...,
        delivery: DeliveryResponse | Mapping[str, Any] | None = ...,
        events_supported: list[str] | tuple[str, ...] | None = ...,
        events_requested: list[str] | tuple[str, ...] | None = ...,
        events_delivered: list[str] | tuple[str, ...] | None = ...,
        description: str | None = ...,
        inactivity_timeout: int | None = ...,
        min_verification_interval: int | None = ...,
        updated_at: datetime | str | None = ...,
    ) -> None: ...

class UpdateStreamConfigurationRequest(Model):
    """Update stream configuration request."""

    stream_id: str
    delivery: DeliveryRequest | None
    events_requested: list[str] | None
    description: str | None
    def __init__(
        self,
        *,
        stream_id: str,
        delivery: DeliveryRequest | Mapping[str, Any] | None = ...,
        events_requested: list[str] | tuple[str, ...] | None = ...,
        description: str | None = ...,
    ) -> None: ...

class UpdateStreamStatusRequest(Model):
    """Update stream status request."""

    stream_id: str
    status: str
    """Known values: enabled, paused, disabled."""
    reason: str | None
    def __init__(
        self,
        *,
        stream_id: str,
        status: Literal["enabled", "paused", "disabled"],
        reason: str | None = ...,
    ) -> None: ...

class VerificationRequest(Model):
    """Verification request."""

    stream_id: str
    state: str | None
    def __init__(
        self,
        *,
        stream_id: str,
        state: str | None = ...,
    ) -> None: ...
