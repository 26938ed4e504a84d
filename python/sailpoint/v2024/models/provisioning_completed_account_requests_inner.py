# Written by `make stubs` from schema/; change it there.
"""Provisioning completed account requests inner."""

from sailpoint._core import model

__all__ = ["ProvisioningCompletedAccountRequestsInner"]

ProvisioningCompletedAccountRequestsInner = model("v2024", "ProvisioningCompletedAccountRequestsInner")
