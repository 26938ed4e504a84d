# Generated from schema/.
"""Service provider configuration."""

__all__ = ["ServiceProviderConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.idp_details import IdpDetails
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2025.models.service_provider_configuration_federation_protocol_details_inner import ServiceProviderConfigurationFederationProtocolDetailsInner
    from sailpoint.v2025.models.sp_details import SpDetails

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
else:
    from sailpoint._core import model

    ServiceProviderConfiguration = model("v2025", "ServiceProviderConfiguration")
