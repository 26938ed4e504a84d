# Generated from schema/.
"""Vendor connector mapping deleted at."""

from sailpoint.v2024.models import VendorConnectorMappingDeletedAt

__all__ = ["VendorConnectorMappingDeletedAt"]
