# Written by `make stubs` from schema/; change it there.
"""Provisioning completed account requests inner source."""

from sailpoint._core import model

__all__ = ["ProvisioningCompletedAccountRequestsInnerSource"]

ProvisioningCompletedAccountRequestsInnerSource = model("v2024", "ProvisioningCompletedAccountRequestsInnerSource")
