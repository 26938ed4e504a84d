# Written by `make stubs` from schema/; change it there.
"""Provisioning completed."""

from sailpoint._core import model

__all__ = ["ProvisioningCompleted"]

ProvisioningCompleted = model("v2024", "ProvisioningCompleted")
