# Written by `make stubs` from schema/; change it there.
"""Requested item status provisioning details."""

from sailpoint._core import model

__all__ = ["RequestedItemStatusProvisioningDetails"]

RequestedItemStatusProvisioningDetails = model("v2024", "RequestedItemStatusProvisioningDetails")
