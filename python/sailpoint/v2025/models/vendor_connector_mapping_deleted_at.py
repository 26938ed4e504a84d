# Generated from schema/.
"""Vendor connector mapping deleted at."""

from sailpoint.v2025.models import VendorConnectorMappingDeletedAt

__all__ = ["VendorConnectorMappingDeletedAt"]
