# Written by `make stubs` from schema/; change it there.
"""Service provider configuration federation protocol details inner."""

from sailpoint._core import model

__all__ = ["ServiceProviderConfigurationFederationProtocolDetailsInner"]

ServiceProviderConfigurationFederationProtocolDetailsInner = model("v2024", "ServiceProviderConfigurationFederationProtocolDetailsInner")
