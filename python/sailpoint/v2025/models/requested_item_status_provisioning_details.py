# Generated from schema/.
"""Requested item status provisioning details."""

from sailpoint.v2025.models import RequestedItemStatusProvisioningDetails

__all__ = ["RequestedItemStatusProvisioningDetails"]
