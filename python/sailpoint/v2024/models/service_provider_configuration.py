# Generated from schema/.
"""Service provider configuration."""

from sailpoint.v2024.models import ServiceProviderConfiguration

__all__ = ["ServiceProviderConfiguration"]
