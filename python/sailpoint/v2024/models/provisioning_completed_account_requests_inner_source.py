# Written by `make stubs` from src/schema; change it there.
"""Provisioning completed account requests inner source."""

from sailpoint._core import model

__all__ = ["ProvisioningCompletedAccountRequestsInnerSource"]

ProvisioningCompletedAccountRequestsInnerSource = model("v2024", "ProvisioningCompletedAccountRequestsInnerSource")
