# Written by `make stubs` from schema/; change it there.
"""Provisioning completed requester."""

from sailpoint._core import model

__all__ = ["ProvisioningCompletedRequester"]

ProvisioningCompletedRequester = model("v2024", "ProvisioningCompletedRequester")
