# Generated from schema/.
"""Vendor connector mapping deleted by."""

from sailpoint.v3.models import VendorConnectorMappingDeletedBy

__all__ = ["VendorConnectorMappingDeletedBy"]
