# Generated from schema/.
"""Requested item status provisioning details."""

from sailpoint.v2024.models import RequestedItemStatusProvisioningDetails

__all__ = ["RequestedItemStatusProvisioningDetails"]
