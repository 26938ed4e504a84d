# Generated from schema/.
"""The models of the schema file global_tenant_security_settings, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation

class IdpDetails(Model):
    """Idp details."""

    role: str | None
    """Known values: SAML_IDP, SAML_SP."""
    entity_id: str | None
    binding: str | None
    authn_context: str | None
    logout_url: str | None
    include_authn_context: bool | None
    name_id: str | None
    jit_configuration: JITConfiguration | None
    cert: str | None
    login_url_post: str | None
    login_url_redirect: str | None
    mapping_attribute: str
    certificate_expiration_date: str | None
    certificate_name: str | None
    def __init__(
        self,
        *,
        mapping_attribute: str,
        role: Literal["SAML_IDP", "SAML_SP"] | None = ...,
        entity_id: str | None = ...,
        binding: str | None = ...,
        authn_context: str | None = ...,
        logout_url: str | None = ...,
        include_authn_context: bool | None = ...,
        name_id: str | None = ...,
        jit_configuration: JITConfiguration | Mapping[str, Any] | None = ...,
        cert: str | None = ...,
        login_url_post: str | None = ...,
        login_url_redirect: str | None = ...,
        certificate_expiration_date: str | None = ...,
        certificate_name: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class JITConfiguration(Model):
    """JIT configuration."""

    enabled: bool | None
    source_id: str | None
    source_attribute_mappings: dict[str, str] | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        source_id: str | None = ...,
        source_attribute_mappings: Mapping[str, str] | None = ...,
    ) -> None: ...

class LockoutConfiguration(Tracked[JsonPatchOperation], Model):
    """Lockout configuration."""

    maximum_attempts: int | None
    lockout_duration: int | None
    lockout_window: int | None
    def __init__(
        self,
        *,
        maximum_attempts: int | None = ...,
        lockout_duration: int | None = ...,
        lockout_window: int | None = ...,
    ) -> None: ...

class NetworkConfiguration(Tracked[JsonPatchOperation], Model):
    """Network configuration."""

    range: list[str] | None
    geolocation: list[str] | None
    whitelisted: bool | None
    def __init__(
        self,
        *,
        range: list[str] | tuple[str, ...] | None = ...,
        geolocation: list[str] | tuple[str, ...] | None = ...,
        whitelisted: bool | None = ...,
    ) -> None: ...

class ServiceProviderConfiguration(Tracked[JsonPatchOperation], Model):
    """Service provider configuration."""

    enabled: bool | None
    bypass_idp: bool | None
    saml_configuration_valid: bool | None
    federation_protocol_details: list[IdpDetails | SpDetails] | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        bypass_idp: bool | None = ...,
        saml_configuration_valid: bool | None = ...,
        federation_protocol_details: Sequence[ServiceProviderConfigurationFederationProtocolDetailsInner | IdpDetails | Mapping[str, Any] | SpDetails]
        | None = ...,
    ) -> None: ...

class ServiceProviderConfigurationFederationProtocolDetailsInner(Model):
    """Service provider configuration federation protocol details inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: IdpDetails | SpDetails | None
    def __init__(
        self,
        actual_instance: IdpDetails | Mapping[str, Any] | SpDetails | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class SessionConfiguration(Tracked[JsonPatchOperation], Model):
    """Session configuration."""

    max_idle_time: int | None
    remember_me: bool | None
    max_session_time: int | None
    def __init__(
        self,
        *,
        max_idle_time: int | None = ...,
        remember_me: bool | None = ...,
        max_session_time: int | None = ...,
    ) -> None: ...

class SpDetails(Model):
    """Sp details."""

    role: str | None
    """Known values: SAML_IDP, SAML_SP."""
    entity_id: str | None
    alias: str | None
    callback_url: str
    legacy_acs_url: str | None
    def __init__(
        self,
        *,
        callback_url: str,
        role: Literal["SAML_IDP", "SAML_SP"] | None = ...,
        entity_id: str | None = ...,
        alias: str | None = ...,
        legacy_acs_url: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
