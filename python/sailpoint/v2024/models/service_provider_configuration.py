# Written by `make stubs` from schema/; change it there.
"""Service provider configuration."""

from sailpoint._core import model

__all__ = ["ServiceProviderConfiguration"]

ServiceProviderConfiguration = model("v2024", "ServiceProviderConfiguration")
