# Generated from schema/.
"""Vendor connector mapping updated by."""

from sailpoint.v3.models import VendorConnectorMappingUpdatedBy

__all__ = ["VendorConnectorMappingUpdatedBy"]
