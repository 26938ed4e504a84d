# Generated from schema/.
"""Service provider configuration."""

from sailpoint.v2025.models import ServiceProviderConfiguration

__all__ = ["ServiceProviderConfiguration"]
