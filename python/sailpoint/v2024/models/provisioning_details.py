# Written by `make stubs` from schema/; change it there.
"""Provisioning details."""

from sailpoint._core import model

__all__ = ["ProvisioningDetails"]

ProvisioningDetails = model("v2024", "ProvisioningDetails")
