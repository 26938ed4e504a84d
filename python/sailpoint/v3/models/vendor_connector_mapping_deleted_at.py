# Generated from schema/.
"""Vendor connector mapping deleted at."""

from sailpoint.v3.models import VendorConnectorMappingDeletedAt

__all__ = ["VendorConnectorMappingDeletedAt"]
