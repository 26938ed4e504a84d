# Written by `make stubs` from schema/; change it there.
"""Provisioning completed account requests inner attribute requests inner."""

from sailpoint._core import model

__all__ = ["ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner"]

ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner = model("v2024", "ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner")
