# Generated from schema/.
"""Vendor connector mapping deleted by."""

from sailpoint.beta.models import VendorConnectorMappingDeletedBy

__all__ = ["VendorConnectorMappingDeletedBy"]
