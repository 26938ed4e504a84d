# Generated from schema/.
"""Requested item status provisioning details."""

from sailpoint.beta.models import RequestedItemStatusProvisioningDetails

__all__ = ["RequestedItemStatusProvisioningDetails"]
