# Generated from schema/.
"""Vendor connector mapping updated by."""

from sailpoint.beta.models import VendorConnectorMappingUpdatedBy

__all__ = ["VendorConnectorMappingUpdatedBy"]
