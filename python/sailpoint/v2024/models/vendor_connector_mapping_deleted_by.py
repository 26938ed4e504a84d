# Generated from schema/.
"""Vendor connector mapping deleted by."""

from sailpoint.v2024.models import VendorConnectorMappingDeletedBy

__all__ = ["VendorConnectorMappingDeletedBy"]
