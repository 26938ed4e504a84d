# Generated from schema/.
"""Vendor connector mapping deleted at."""

from sailpoint.beta.models import VendorConnectorMappingDeletedAt

__all__ = ["VendorConnectorMappingDeletedAt"]
