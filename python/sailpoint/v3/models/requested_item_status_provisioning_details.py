# Generated from schema/.
"""Requested item status provisioning details."""

from sailpoint.v3.models import RequestedItemStatusProvisioningDetails

__all__ = ["RequestedItemStatusProvisioningDetails"]
