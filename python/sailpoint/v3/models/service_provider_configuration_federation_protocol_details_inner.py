# Generated from schema/.
"""Service provider configuration federation protocol details inner."""

from sailpoint.v3.models import ServiceProviderConfigurationFederationProtocolDetailsInner

__all__ = ["ServiceProviderConfigurationFederationProtocolDetailsInner"]
