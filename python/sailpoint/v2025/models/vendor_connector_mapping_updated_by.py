# Generated from schema/.
"""Vendor connector mapping updated by."""

from sailpoint.v2025.models import VendorConnectorMappingUpdatedBy

__all__ = ["VendorConnectorMappingUpdatedBy"]
