# Generated from schema/.
"""Service provider configuration federation protocol details inner."""

from sailpoint.v2025.models import ServiceProviderConfigurationFederationProtocolDetailsInner

__all__ = ["ServiceProviderConfigurationFederationProtocolDetailsInner"]
