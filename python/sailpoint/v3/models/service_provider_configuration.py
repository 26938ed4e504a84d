# Generated from schema/.
"""Service provider configuration."""

from sailpoint.v3.models import ServiceProviderConfiguration

__all__ = ["ServiceProviderConfiguration"]
