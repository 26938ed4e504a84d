# Written by `make stubs` from schema/; change it there.
"""Provisioning config."""

from sailpoint._core import model

__all__ = ["ProvisioningConfig"]

ProvisioningConfig = model("v2024", "ProvisioningConfig")
